package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import io.github.tianbao.render.annotate.ooxml.Xml;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/** Changes the main part of an .xlsx when sheets are put in or taken away: the list of sheets, their numbers in names, the tab in view. */
final class XlsxBookEdit {
    /** What follows the defined names, ECMA-376 part 1, 18.2.27. */
    private static final Set<String> AFTER_NAMES = Set.of("calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr",
            "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst");

    private static final Set<String> OUR_NAMES = Set.of(Ledger.CHECKLIST_NAME, Origin.NAME);

    private final IntUnaryOperator newIndex;
    private final int activeTab;
    private final int firstTab;
    private final List<Element> sheetsBefore;
    private final List<Element> sheetsAfter;
    private final List<Element> names;
    private boolean namesWritten;
    private boolean viewed;

    /**
     * @param newIndex     what becomes of the number of a sheet; negative if it goes
     * @param sheetsBefore elements for new sheets before the others
     * @param names        elements for new defined names
     */
    XlsxBookEdit(IntUnaryOperator newIndex, int activeTab, int firstTab,
            List<Element> sheetsBefore, List<Element> sheetsAfter, List<Element> names) {
        this.newIndex = newIndex;
        this.activeTab = activeTab;
        this.firstTab = firstTab;
        this.sheetsBefore = List.copyOf(sheetsBefore);
        this.sheetsAfter = List.copyOf(sheetsAfter);
        this.names = List.copyOf(names);
    }

    /**
     * A new element.
     *
     * @param attributes as they are written
     * @param text       as it is read
     */
    record Element(String name, String attributes, String text) {

        /** A sheet as the list of sheets names it. */
        static Element sheet(XlsxBook book, String name, int sheetId, String relation, boolean hidden) {
            return new Element("sheet", "xmlns:r=\"" + book.relationshipNamespace() + "\" name=\"" + Xml.escaped(name) + "\" sheetId=\""
                    + sheetId + "\"" + (hidden ? " state=\"veryHidden\"" : "") + " r:id=\"" + relation + "\"", "");
        }

        private String written(String prefix) {
            return "<" + prefix + name + " " + attributes
                    + (text.isEmpty() ? "/>" : ">" + Xml.escaped(text) + "</" + prefix + name + ">");
        }
    }

    /** Goes through the main part. */
    void edit(PartScan scan, Edits edits) throws IOException {
        int sheet = 0;
        while (scan.next()) {
            if (scan.isStart("sheets")) {
                edits.insert(scan.end(), elements(scan.prefix(), sheetsBefore));
            } else if (scan.isStart("sheet")) {
                if (newIndex.applyAsInt(sheet) < 0) {
                    edits.remove(scan.start(), endOf(scan, "sheet"));
                }
                sheet++;
            } else if (scan.isEnd("sheets")) {
                edits.insert(scan.start(), elements(scan.prefix(), sheetsAfter));
            } else if (scan.isStart("workbookView")) {
                editView(scan, edits);
            } else if (scan.isStart("definedNames")) {
                editNames(scan, edits);
            } else if (isAfterNames(scan)) {
                addNames(scan.prefix(), scan.start(), edits);
            }
        }
    }

    private static long endOf(PartScan scan, String name) throws IOException {
        while (!scan.isEnd(name)) {
            scan.next();
        }
        return scan.end();
    }

    private static String elements(String prefix, List<Element> elements) {
        return elements.stream().map(element -> element.written(prefix)).collect(Collectors.joining());
    }

    private void editView(PartScan scan, Edits edits) throws IOException {
        StartTag tag = scan.tag();
        int active = viewed ? shifted(scan.number("activeTab", 0)) : activeTab;
        int first = viewed ? shifted(scan.number("firstSheet", 0)) : firstTab;
        StartTag changed = with(with(tag, "activeTab", active), "firstSheet", first);
        if (!changed.equals(tag)) {
            edits.replace(scan.start(), scan.end(), changed.text());
        }
        viewed = true;
    }

    private int shifted(int tab) {
        return Math.max(0, newIndex.applyAsInt(tab));
    }

    private static StartTag with(StartTag tag, String attribute, int value) {
        return value == 0 ? tag.without(attribute) : tag.with(attribute, String.valueOf(value));
    }

    private static boolean isAfterNames(PartScan scan) {
        return scan.isEnd("workbook") || scan.isStart() && scan.depth() == 2 && AFTER_NAMES.contains(scan.name());
    }

    private void addNames(String prefix, long at, Edits edits) {
        if (!namesWritten && !names.isEmpty()) {
            edits.insert(at, "<" + prefix + "definedNames>" + elements(prefix, names) + "</" + prefix + "definedNames>");
        }
        namesWritten = true;
    }

    /** Numbers of sheets in names move with the sheets; names of sheets that go, and ours, go too. */
    private void editNames(PartScan scan, Edits edits) throws IOException {
        long start = scan.start();
        String prefix = scan.prefix();
        Edits within = new Edits();
        int left = names.size();
        while (scan.next() && !scan.isEnd("definedNames")) {
            if (scan.isStart("definedName")) {
                left += editName(scan, within) ? 1 : 0;
            }
        }
        namesWritten = true;
        if (left == 0) {
            edits.remove(start, scan.end());
        } else {
            edits.addAll(within);
            edits.insert(scan.start(), elements(prefix, names));
        }
    }

    private boolean editName(PartScan scan, Edits edits) throws IOException {
        StartTag tag = scan.tag();
        long start = scan.start();
        long end = scan.end();
        Optional<Integer> sheet = scan.attribute("localSheetId").map(Integer::parseInt).map(newIndex::applyAsInt);
        boolean goes = sheet.filter(index -> index < 0).isPresent()
                || tag.attribute("name").filter(OUR_NAMES::contains).isPresent();
        long endOfElement = endOf(scan, "definedName");
        if (goes) {
            edits.remove(start, endOfElement);
        } else if (sheet.isPresent()) {
            edits.replace(start, end, tag.with("localSheetId", sheet.get().toString()).text());
        }
        return !goes;
    }
}
