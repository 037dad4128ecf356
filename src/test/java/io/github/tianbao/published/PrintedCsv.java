package io.github.tianbao.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the CSV files under {@code published/}: a header row, commas, quotes where a cell holds one (RFC 4180). */
public final class PrintedCsv {
    private PrintedCsv() {}

    /** The rows by field name. */
    public static List<Map<String, String>> read(String resource) {
        try (InputStream in = PrintedCsv.class.getResourceAsStream("/published/" + resource)) {
            List<List<String>> rows = rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return rows.stream().skip(1).map(row -> named(rows.get(0), row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> named(List<String> header, List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int at = 0; at < row.size(); at++) {
            named.put(header.get(at), row.get(at));
        }
        return named;
    }

    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"') {
                boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    cell.append(text.charAt(++at));
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (character == ',' || character == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || character != '\r') {
                cell.append(character);
            }
        }
        return rows;
    }
}
