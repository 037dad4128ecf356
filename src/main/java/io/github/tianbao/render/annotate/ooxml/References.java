package io.github.tianbao.render.annotate.ooxml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes of what one part refers to. */
final class References {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final List<Relationship> added = new ArrayList<>();
    private final Set<String> removed = new HashSet<>();

    void add(Relationship relationship) {
        added.add(relationship);
    }

    void remove(String id) {
        removed.add(id);
    }

    boolean leaveNothing(List<Relationship> present) {
        return added.isEmpty() && present.stream().allMatch(relationship -> removed.contains(relationship.id()));
    }

    /** The whole part, where there was none. */
    String asNew(String part) {
        return Xml.declaration() + "<Relationships xmlns=\"" + NAMESPACE + "\">" + elements("") + "</Relationships>";
    }

    void edit(OoxmlPackage source, String part, Edits edits) throws IOException {
        try (PartScan scan = source.scan(part)) {
            while (scan.next()) {
                if (scan.isStart("Relationships") && scan.isEmpty()) {
                    edits.replace(scan.start(), scan.end(), scan.tag().opened().text() + elements(scan.prefix()) + scan.tag().endTag());
                    return;
                }
                if (scan.isStart("Relationship") && removed.contains(scan.attribute("Id").orElse(""))) {
                    long start = scan.start();
                    while (!scan.isEnd("Relationship")) {
                        scan.next();
                    }
                    edits.remove(start, scan.end());
                } else if (scan.isEnd("Relationships")) {
                    edits.insert(scan.start(), elements(scan.prefix()));
                }
            }
        }
    }

    private String elements(String prefix) {
        StringBuilder elements = new StringBuilder();
        for (Relationship relationship : added) {
            elements.append('<').append(prefix).append("Relationship Id=\"").append(relationship.id())
                    .append("\" Type=\"").append(relationship.type())
                    .append("\" Target=\"").append(relationship.external() ? "" : "/").append(Xml.escaped(relationship.target())).append("\"/>");
        }
        return elements.toString();
    }
}
