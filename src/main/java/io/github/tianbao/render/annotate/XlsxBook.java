package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.Relationship;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the main part of an .xlsx says: its sheets, and what lies in which part.
 *
 * @param namespace of its elements; that of transitional documents or that of strict ones
 * @param sheets    in the order of their tabs
 * @param activeTab 0-based
 * @param checklist what our defined name refers to, if an earlier run left one
 */
record XlsxBook(
        String mainPart,
        String namespace,
        List<Tab> sheets,
        int activeTab,
        int firstTab,
        Optional<String> checklist,
        List<Relationship> relationships) {
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    XlsxBook {
        sheets = List.copyOf(sheets);
        relationships = List.copyOf(relationships);
    }

    /**
     * A sheet.
     *
     * @param relation id of the reference to its part
     * @param part     empty if it is not in the package
     * @param cells    whether it is made of cells; charts may have sheets of their own
     */
    record Tab(String name, int sheetId, String relation, String part, boolean cells) {}

    /**
     * Reads the main part.
     *
     * @throws IOException if the package is no workbook
     */
    static XlsxBook read(OoxmlPackage zip) throws IOException {
        String main = zip.mainPart().orElse("xl/workbook.xml");
        List<Relationship> relationships = zip.relationships(main);
        Reading reading = new Reading(relationships);
        try (PartScan scan = zip.scan(main)) {
            while (scan.next()) {
                if (scan.isStart()) {
                    reading.take(scan);
                }
            }
        }
        return new XlsxBook(main, reading.namespace, reading.sheets, reading.activeTab, reading.firstTab, reading.checklist, relationships);
    }

    private static final class Reading {
        private final Map<String, Relationship> relationships = new HashMap<>();
        private final List<Tab> sheets = new ArrayList<>();
        private Optional<String> checklist = Optional.empty();
        private String namespace = "";
        private boolean viewed;
        private int activeTab;
        private int firstTab;

        Reading(List<Relationship> known) {
            known.forEach(relationship -> relationships.put(relationship.id(), relationship));
        }

        void take(PartScan scan) throws IOException {
            switch (scan.name()) {
                case "workbook" -> namespace = scan.namespace();
                case "sheet" -> takeSheet(scan);
                case "workbookView" -> takeView(scan);
                case "definedName" -> {
                    if (scan.attribute("name").filter(Ledger.CHECKLIST_NAME::equals).isPresent()) {
                        checklist = Optional.of(sheetOf(scan.text()));
                    }
                }
                default -> { }
            }
        }

        private void takeView(PartScan scan) {
            if (!viewed) {
                activeTab = scan.number("activeTab", 0);
                firstTab = scan.number("firstSheet", 0);
                viewed = true;
            }
        }

        private void takeSheet(PartScan scan) {
            String relation = scan.attribute("id").orElse("");
            Relationship to = relationships.get(relation);
            sheets.add(new Tab(scan.attribute("name").orElse(""), scan.number("sheetId", 0), relation,
                    to == null || to.external() ? "" : to.target(), to != null && to.isOf("worksheet")));
        }

        private static String sheetOf(String reference) {
            String sheet = reference.substring(0, Math.max(reference.lastIndexOf('!'), 0));
            boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
            return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
        }
    }

    List<String> names() {
        return sheets.stream().map(Tab::name).toList();
    }

    Optional<Tab> sheet(String name) {
        return sheets.stream().filter(tab -> tab.name().equals(name)).findFirst();
    }

    /** Where the part lies that the main part refers to, for example {@code styles}. */
    Optional<String> part(String kind) {
        return relationships.stream().filter(relationship -> relationship.isOf(kind) && !relationship.external())
                .map(Relationship::target).findFirst();
    }

    /** The type of a reference, as documents of this kind write it. */
    String relationshipType(String kind) {
        return relationshipNamespace() + "/" + kind;
    }

    /** The namespace of the attribute that holds the id of a reference. */
    String relationshipNamespace() {
        return namespace.startsWith(STRICT)
                ? STRICT + "officeDocument/relationships"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    }

    /** Whether an earlier run has marked the workbook. */
    boolean isMarked() {
        return checklist.isPresent() || sheet(Ledger.SHEET).isPresent();
    }

    /** The names at a tab; the last one where there are fewer tabs. */
    String nameAt(int tab) {
        return sheets.isEmpty() ? "" : sheets.get(Math.max(0, Math.min(tab, sheets.size() - 1))).name();
    }
}
