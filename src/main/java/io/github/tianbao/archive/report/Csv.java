package io.github.tianbao.archive.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as CSV (RFC 4180) that Excel opens with a double click: UTF-8 with its mark, and no text that would be taken for a formula. */
final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    static byte[] bytes(List<List<String>> rows) {
        return (MARK + rows.stream().map(Csv::line).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
