package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.XlsxBookEdit.Element;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.Relationship;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;

/**
 * The annotated copy of an .xlsx. Sheets are gone through and copied as streams, so that their size does not matter; what carries no mark
 * is copied byte by byte.
 */
final class XlsxCopy {
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final String CHECKLIST_ID = "rIdTianbaoChecklist";
    private static final String LEDGER_ID = "rIdTianbaoLedger";
    private static final int BUFFER = 1 << 16;

    private final Path input;
    private final OoxmlPackage zip;
    private final XlsxBook book;
    private final PackageCopy copy;
    private final XlsxStyles styles;
    private final List<String> lines;
    private final List<Remark> remarks;

    private XlsxCopy(Path input, OoxmlPackage zip, Reusable reusable, List<String> lines, List<Remark> remarks) throws IOException {
        this.input = input;
        this.zip = zip;
        this.book = XlsxBook.read(zip);
        this.copy = new PackageCopy(zip);
        this.styles = XlsxStyles.read(zip, book, reusable);
        this.lines = new ArrayList<>(lines);
        this.remarks = remarks;
    }

    /** Writes the annotated copy of a workbook; marks of an earlier run come off first. */
    static void write(Path input, List<String> lines, List<Remark> remarks, Path output) throws IOException {
        Path clean = output.resolveSibling("." + output.getFileName() + ".clean");
        try {
            Reusable reusable = XlsxEarlierMarks.takeOff(input, clean);
            try (OoxmlPackage zip = new OoxmlPackage(Files.exists(clean) ? clean : input)) {
                new XlsxCopy(input, zip, reusable, lines, remarks).write(output);
            }
        } finally {
            Files.deleteIfExists(clean);
        }
    }

    private void write(Path output) throws IOException {
        Ledger.View view = new Ledger.View(book.nameAt(book.activeTab()), unselectAll(), book.nameAt(book.firstTab()));
        Map<String, List<Remark>> bySheet = Remark.bySheet(remarks);
        XlsxMarks marks = new XlsxMarks(zip, copy, book, styles);
        List<Ledger.Entry> entries = new ArrayList<>();
        for (XlsxBook.Tab tab : book.sheets()) {
            if (tab.cells() && zip.has(tab.part()) && bySheet.containsKey(tab.name())) {
                entries.addAll(marks.put(tab, bySheet.get(tab.name())));
            }
        }
        lines.addAll(marks.limits());
        addSheets(new Ledger(view, styles.looks(), entries));
        styles.write(book, copy, zip);
        copy.write(output);
    }

    private List<String> unselectAll() throws IOException {
        List<String> selected = new ArrayList<>();
        for (XlsxBook.Tab tab : book.sheets()) {
            if (!tab.part().isEmpty() && XlsxSelectedTabs.unselect(zip, tab, copy.edits(tab.part()))) {
                selected.add(tab.name());
            }
        }
        return selected;
    }

    private void addSheets(Ledger ledger) throws IOException {
        int lastId = book.sheets().stream().mapToInt(XlsxBook.Tab::sheetId).max().orElse(0);
        List<Element> after = new ArrayList<>();
        if (!book.sheets().isEmpty()) {
            addSheet(LEDGER_ID, out -> XlsxLedger.write(ledger, book.namespace(), out));
            after.add(Element.sheet(book, Ledger.SHEET, lastId + 1, LEDGER_ID, true));
        }
        addSheet(CHECKLIST_ID, out -> Checklist.write(new XlsxChecklistSheet(out, book.namespace(), ledger.looks()), book.names(),
                SpreadsheetVersion.EXCEL2007.getMaxRows(), lines, remarks));
        String name = Checklist.freeName(book.names());
        XlsxBookEdit edit = new XlsxBookEdit(index -> index + 1, 0, 0,
                List.of(Element.sheet(book, name, lastId + 2, CHECKLIST_ID, false)), after, names("'" + name + "'!"));
        try (PartScan scan = zip.scan(book.mainPart())) {
            edit.edit(scan, copy.edits(book.mainPart()));
        }
    }

    private List<Element> names(String checklist) throws IOException {
        String header = "$" + (Checklist.header(lines) + 1);
        return List.of(new Element("definedName", "name=\"_xlnm.Print_Titles\" localSheetId=\"0\"", checklist + header + ":" + header),
                new Element("definedName", "name=\"" + Ledger.CHECKLIST_NAME + "\"", checklist + "$A$1"),
                new Element("definedName", "name=\"" + Origin.NAME + "\"", Origin.of(input)));
    }

    private interface SheetContent {
        void writeTo(Writer out) throws IOException;
    }

    private void addSheet(String id, SheetContent content) {
        String name = copy.freeName("xl/worksheets/sheet", ".xml");
        copy.add(name, SHEET_TYPE, stream -> {
            Writer out = writer(stream);
            content.writeTo(out);
            out.flush();
        });
        copy.relate(book.mainPart(), new Relationship(id, book.relationshipType("worksheet"), name, false));
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    }
}
