package io.github.tianbao.render.annotate;

import io.github.tianbao.render.book.WorkbookBytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Sheet;

/** The annotated copy of an .xls, which is held in memory: it ends at 65 536 rows. */
final class XlsCopy {
    private XlsCopy() {}

    /** Writes the annotated copy of a workbook; marks of an earlier run come off first. */
    static void write(Path input, List<String> lines, List<Remark> remarks, Path output) throws IOException {
        try (HSSFWorkbook original = open(input)) {
            Reusable reusable = XlsLedger.read(original).map(Reusable::of).orElse(Reusable.NOTHING);
            if (!XlsEarlierMarks.areIn(original)) {
                mark(input, original, reusable, lines, remarks, output);
                return;
            }
            XlsEarlierMarks.takeOff(original);
            // Written out and read again, so that marking starts from the same state as the first time.
            try (HSSFWorkbook clean = read(new ByteArrayInputStream(WorkbookBytes.of(original)))) {
                mark(input, clean, reusable, lines, remarks, output);
            }
        }
    }

    /** Writes a workbook without the marks of an earlier run. */
    static void strip(Path input, Path output) throws IOException {
        try (HSSFWorkbook workbook = open(input)) {
            XlsEarlierMarks.takeOff(workbook);
            WorkbookBytes.write(workbook, output);
        }
    }

    private static HSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    private static HSSFWorkbook read(InputStream in) throws IOException {
        return new HSSFWorkbook(new POIFSFileSystem(in), true);
    }

    private static void mark(
            Path input, HSSFWorkbook workbook, Reusable reusable, List<String> lines, List<Remark> remarks, Path output)
            throws IOException {
        List<String> sheets = new ArrayList<>();
        workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
        Ledger.View view = XlsLedger.view(workbook);
        List<String> all = new ArrayList<>(lines);
        List<Ledger.Entry> entries =
                XlsMarks.put(workbook, new XlsTwinStyles(workbook, reusable.twins()), Remark.bySheet(remarks), all);
        XlsLooks looks = XlsLooks.of(workbook, reusable.looks());
        XlsLedger.write(new Ledger(view, looks.numbers(), entries), workbook);
        String name = Checklist.freeName(sheets);
        Checklist.write(new XlsChecklistSheet(workbook, looks, name), sheets, SpreadsheetVersion.EXCEL97.getMaxRows(), all, remarks);
        name(workbook, Ledger.CHECKLIST_NAME, "'" + name + "'!$A$1");
        name(workbook, Origin.NAME, Origin.of(input));
        Files.write(output, withLastSheetInFront(workbook));
    }

    private static void name(HSSFWorkbook workbook, String text, String reference) {
        Name name = workbook.createName();
        name.setNameName(text);
        name.setRefersToFormula(reference);
    }

    private static byte[] withLastSheetInFront(HSSFWorkbook workbook) throws IOException {
        Sheet last = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
        int index = workbook.getSheetIndex(last);
        workbook.setActiveSheet(index);
        workbook.setSelectedTab(index);
        workbook.setFirstVisibleTab(index);
        return XlsLastSheetFirst.in(WorkbookBytes.of(workbook));
    }
}
