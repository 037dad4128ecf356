package io.github.tianbao.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table as a gazette printed them, from a resource beside this class; its first line names the columns, no cell is quoted. */
final class PrintedCsv {
    private PrintedCsv() {}

    /** The rows, each a map from column to text in the order of the columns. */
    static List<Map<String, String>> rows(String resource) {
        List<String> lines = lines(resource);
        List<String> names = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < names.size(); at++) {
                row.put(names.get(at), cells.get(at));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = PrintedCsv.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
