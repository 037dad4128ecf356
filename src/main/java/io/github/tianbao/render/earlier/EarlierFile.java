package io.github.tianbao.render.earlier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tianbao.check.earlier.Earlier;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The file {@value #NAME} (UTF-8 JSON): all that a report says of earlier files, so that the report can be made again, byte for byte,
 * when the ledger has long gone on. The same values give the same bytes.
 */
public final class EarlierFile {
    /** Its name in a result folder. */
    public static final String NAME = "往期对照.json";

    private static final JsonFactory JSON = new JsonFactory();

    private EarlierFile() {}

    /** Writes what was known, one entry for each programme. */
    public static void write(List<Earlier> earlier, Path file) throws IOException {
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = JSON.createGenerator(writer)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
            tree(json, Map.of("往期", earlier.stream().map(EarlierTree::of).toList()));
            json.writeRaw('\n');
        }
    }

    /**
     * Reads it again.
     *
     * @throws IOException if it cannot be read or is no such file
     */
    public static List<Earlier> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonParser json = JSON.createParser(reader)) {
            json.nextToken();
            return EarlierTree.earlier(JsonTree.read(json));
        } catch (ClassCastException | NullPointerException | IllegalArgumentException otherwise) {
            throw new IOException("“" + file.getFileName() + "”不是程序写的往期对照文件", otherwise);
        }
    }

    private static void tree(JsonGenerator json, Object node) throws IOException {
        if (node instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                tree(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (node instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                tree(json, item);
            }
            json.writeEndArray();
        } else if (node instanceof Integer number) {
            json.writeNumber(number);
        } else {
            json.writeString((String) node);
        }
    }
}
