package io.github.tianbao.render.annotate.ooxml;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Changes of the part that says of which type each part is. */
final class ContentTypes {
    private final Map<String, String> added = new LinkedHashMap<>();
    private final Map<String, String> endings = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    void add(String part, String type) {
        added.put(part, type);
    }

    /** What all parts of an ending are, unless it is said already. */
    void addEnding(String ending, String type) {
        endings.put(ending, type);
    }

    void remove(String part) {
        removed.add(OoxmlPackage.key(part));
    }

    void edit(OoxmlPackage source, String part, Edits edits) throws IOException {
        if (!source.has(part)) {
            return;
        }
        try (PartScan scan = source.scan(part)) {
            String prefix = "";
            long first = 0;
            while (scan.next()) {
                if (scan.isStart("Types")) {
                    prefix = scan.prefix();
                    first = scan.end();
                } else if (scan.isStart("Default")) {
                    endings.remove(scan.attribute("Extension").orElse(""));
                } else if (scan.isStart("Override")) {
                    removeIfUnwanted(scan, edits);
                } else if (scan.isEnd("Types")) {
                    write(prefix, first, scan.start(), edits);
                }
            }
        }
    }

    private void removeIfUnwanted(PartScan scan, Edits edits) throws IOException {
        String name = scan.attribute("PartName").orElse("");
        if (removed.contains(OoxmlPackage.key(name))) {
            long start = scan.start();
            while (!scan.isEnd("Override")) {
                scan.next();
            }
            edits.remove(start, scan.end());
        }
    }

    private void write(String prefix, long first, long last, Edits edits) {
        endings.forEach((ending, type) ->
                edits.insert(first, "<" + prefix + "Default Extension=\"" + ending + "\" ContentType=\"" + type + "\"/>"));
        added.forEach((part, type) ->
                edits.insert(last, "<" + prefix + "Override PartName=\"/" + Xml.escaped(part) + "\" ContentType=\"" + type + "\"/>"));
    }
}
