package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.Xml;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The ledger of an .xlsx. We write texts into their cells; Excel, when it saves, moves them to the table of shared texts. */
final class XlsxLedger {
    private static final int VIEW = 2;
    private static final int LOOKS = 3;

    private XlsxLedger() {}

    /** Writes the sheet. */
    static void write(Ledger ledger, String namespace, Writer out) throws IOException {
        out.write(Xml.declaration() + "<worksheet xmlns=\"" + namespace + "\"><sheetData>");
        out.write(row(1, List.of(Ledger.WARNING), List.of(), 0));
        out.write(row(VIEW, ledger.view().texts(), List.of(), 0));
        out.write(row(LOOKS, List.of(), ledger.looks(), 0));
        int number = Ledger.FIRST_ENTRY;
        for (Ledger.Entry entry : ledger.entries()) {
            out.write(row(++number, entry.texts(), List.of(entry.original(), entry.marked()), Ledger.ORIGINAL));
        }
        out.write("</sheetData></worksheet>");
        out.flush();
    }

    private static String row(int number, List<String> texts, List<Integer> styles, int firstStyle) {
        StringBuilder row = new StringBuilder("<row r=\"").append(number).append("\">");
        for (int column = 0; column < texts.size(); column++) {
            row.append("<c r=\"").append(new CellAddress(number, column)).append("\" t=\"inlineStr\"><is><t>")
                    .append(Xml.escaped(texts.get(column))).append("</t></is></c>");
        }
        for (int at = 0; at < styles.size(); at++) {
            row.append("<c r=\"").append(new CellAddress(number, firstStyle + at)).append("\" s=\"").append(styles.get(at)).append("\"/>");
        }
        return row.append("</row>").toString();
    }

    /** Reads the ledger of a marked workbook. */
    static Ledger read(OoxmlPackage zip, XlsxBook book, XlsxBook.Tab tab) throws IOException {
        TreeSet<Integer> shared = new TreeSet<>();
        new Reading(tab, shared::add, Map.of()).read(zip, row -> { });
        Map<Integer, String> texts = texts(zip, book, shared);
        List<Integer> looks = new ArrayList<>();
        List<Ledger.Entry> entries = new ArrayList<>();
        List<Ledger.View> views = new ArrayList<>();
        new Reading(tab, index -> { }, texts).read(zip, row -> {
            if (row.number == VIEW) {
                views.add(Ledger.View.of(row.texts(3)));
            } else if (row.number == LOOKS) {
                looks.addAll(row.styles.values());
            } else if (row.number > Ledger.FIRST_ENTRY) {
                entries.add(Ledger.Entry.of(row.texts(Ledger.ORIGINAL), row.style(Ledger.ORIGINAL), row.style(Ledger.MARKED)));
            }
        });
        Ledger.View none = new Ledger.View(book.nameAt(0), List.of(), book.nameAt(0));
        return new Ledger(views.stream().findFirst().orElse(none), looks, entries);
    }

    private static Map<Integer, String> texts(OoxmlPackage zip, XlsxBook book, TreeSet<Integer> wanted) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        if (wanted.isEmpty() || book.part("sharedStrings").isEmpty()) {
            return texts;
        }
        try (PartScan scan = zip.scan(book.part("sharedStrings").get())) {
            for (int index = 0; index <= wanted.last() && scan.next(); ) {
                if (scan.isStart("si")) {
                    String text = text(scan, "si");
                    if (wanted.contains(index)) {
                        texts.put(index, text);
                    }
                    index++;
                }
            }
        }
        return texts;
    }

    /** The words of an element, run by run, that ends with a name. */
    private static String text(PartScan scan, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (scan.next() && !scan.isEnd(element)) {
            phonetic = scan.isStart("rPh") || phonetic && !scan.isEnd("rPh");
            if (!phonetic && (scan.isStart("t") || scan.isStart("v"))) {
                text.append(scan.text());
            }
        }
        return text.toString();
    }

    /** One row: texts and styles by 0-based column. */
    private static final class Row {
        private final int number;
        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Integer, Integer> styles = new java.util.TreeMap<>();

        Row(int number) {
            this.number = number;
        }

        List<String> texts(int count) {
            List<String> all = new ArrayList<>();
            for (int column = 0; column < count; column++) {
                all.add(texts.getOrDefault(column, ""));
            }
            return all;
        }

        int style(int column) {
            return styles.getOrDefault(column, 0);
        }
    }

    private static final class Reading extends XlsxSheetWalk {
        private final XlsxBook.Tab tab;
        private final Consumer<Integer> shared;
        private final Map<Integer, String> sharedTexts;
        private Consumer<Row> rows;
        private Row row;

        Reading(XlsxBook.Tab tab, Consumer<Integer> shared, Map<Integer, String> sharedTexts) {
            this.tab = tab;
            this.shared = shared;
            this.sharedTexts = sharedTexts;
        }

        void read(OoxmlPackage zip, Consumer<Row> taker) throws IOException {
            rows = taker;
            try (PartScan scan = zip.scan(tab.part())) {
                walk(scan);
            }
        }

        @Override
        boolean startRow(PartScan scan, int number) {
            row = new Row(number);
            return true;
        }

        @Override
        void cell(PartScan scan, int column) throws IOException {
            row.styles.put(column, scan.number("s", 0));
            boolean isShared = scan.attribute("t").filter("s"::equals).isPresent();
            String text = text(scan, "c");
            if (isShared) {
                int index = Integer.parseInt(text.strip());
                shared.accept(index);
                text = sharedTexts.getOrDefault(index, "");
            }
            row.texts.put(column, text);
        }

        @Override
        void endRow(PartScan scan) {
            rows.accept(row);
        }
    }
}
