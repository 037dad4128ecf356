package io.github.tianbao.render.receipt;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a receipt says was given beside the submission, so that it can be given again.
 *
 * @param lists    names of the lists that each file holds
 * @param settings values by name of parameter
 */
public record GivenFacts(Map<String, Set<String>> lists, Map<String, String> settings) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads them out of a receipt.
     *
     * @throws IOException if it is not JSON
     */
    public static GivenFacts read(Path receipt) throws IOException {
        GivenFacts facts = new GivenFacts(new LinkedHashMap<>(), new LinkedHashMap<>());
        try (JsonParser json = JSON.createParser(Files.newBufferedReader(receipt))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String section = json.currentName();
                json.nextToken();
                if (section.equals("lists") || section.equals("settings")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        facts.take(section, object(json));
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        return facts;
    }

    private static Map<String, String> object(JsonParser json) throws IOException {
        Map<String, String> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            object.put(name, json.getText());
        }
        return object;
    }

    private void take(String section, Map<String, String> object) {
        if (section.equals("lists")) {
            lists.computeIfAbsent(object.get("file"), fresh -> new LinkedHashSet<>()).add(object.get("name"));
        } else {
            settings.put(object.get("name"), object.get("value"));
        }
    }
}
