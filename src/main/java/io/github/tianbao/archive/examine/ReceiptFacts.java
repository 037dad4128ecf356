package io.github.tianbao.archive.examine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a receipt says that can be held against the package.
 *
 * @param sha256  of the submitted file
 * @param records how many there are
 * @param outputs SHA-256 by path, relative to the results
 */
record ReceiptFacts(String sha256, int records, Map<String, String> outputs) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads a receipt, record by record.
     *
     * @throws IOException if it is not JSON
     */
    static ReceiptFacts read(Path file) throws IOException {
        String sha256 = "";
        String path = "";
        int records = 0;
        Map<String, String> outputs = new TreeMap<>();
        try (JsonParser json = JSON.createParser(Files.newBufferedReader(file))) {
            while (json.nextToken() != null) {
                String at = json.getParsingContext().pathAsPointer().toString();
                boolean text = json.currentToken() == JsonToken.VALUE_STRING;
                if (json.currentToken() == JsonToken.START_OBJECT && at.matches("/tables/\\d+/records/\\d+")) {
                    records++;
                    json.skipChildren();
                } else if (at.matches("/tables/\\d+/findings")) {
                    json.skipChildren();
                } else if (text && at.equals("/submission/sha256")) {
                    sha256 = json.getText();
                } else if (text && at.matches("/outputs/\\d+/path")) {
                    path = json.getText();
                } else if (text && at.matches("/outputs/\\d+/sha256")) {
                    outputs.put(path, json.getText());
                }
            }
        }
        return new ReceiptFacts(sha256, records, outputs);
    }

    /** Counts the lines of a trace that are about records. */
    static int recordsInTrace(Path trace) throws IOException {
        int records = 0;
        try (JsonParser json = JSON.createParser(Files.newBufferedReader(trace))) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    json.nextToken();
                    records += "行".equals(json.currentName()) ? 1 : 0;
                    skipRest(json);
                }
            }
        }
        return records;
    }

    /** To the end of the object whose first name was just read. */
    private static void skipRest(JsonParser json) throws IOException {
        while (json.currentToken() != JsonToken.END_OBJECT) {
            json.skipChildren();
            if (json.nextToken() == null) {
                throw new IOException("cut off");
            }
        }
    }
}
