package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.render.book.WorkbookBytes;
import io.github.tianbao.render.book.WorkbookFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the clerk's own workbook back with marks on the cells that are wrong (核查结果), and takes such marks off again.
 *
 * <p>The copy is the input plus marks and keeps the input's format: styles, merges, widths, formulas, print set-up, comments,
 * macros stay. Marks of an earlier run are taken off first, so that checking an annotated copy again marks it once.
 */
public final class AnnotatedCopy {
    private static final Logger LOG = LoggerFactory.getLogger(AnnotatedCopy.class);
    private static final String NAME = "核查结果";

    private AnnotatedCopy() {}

    private static String fileName(Workbook workbook) {
        return NAME + "." + WorkbookFormat.of(workbook).extension();
    }

    /**
     * Writes the annotated copy of a workbook into a folder; an .xlsx with more than some 40 000 rows gets the checklist alone.
     *
     * @param assessments what was found; findings on sheets that the workbook does not have are listed but mark nothing
     * @return the file written: 核查结果 with the ending that fits what the input really is
     * @throws IOException if the input cannot be read or is no workbook, or the output cannot be written
     */
    public static Path write(Path input, List<Assessment> assessments, Path folder) throws IOException {
        return write(input, lines(assessments), Remark.of(assessments), folder);
    }

    /**
     * Writes the annotated copy of a workbook into a folder.
     *
     * @param lines what the checklist says under its title
     * @return the file written
     */
    public static Path write(Path input, List<String> lines, List<Remark> remarks, Path folder) throws IOException {
        try {
            if (ChecklistOnly.isNeeded(input)) {
                return listOnly(lines, "原表行数太多，没有逐格标记", remarks, folder);
            }
            return marked(input, lines, remarks, folder);
        } catch (IOException | RuntimeException unmarkable) {
            LOG.warn("input cannot be marked", unmarkable);
            return listOnly(lines, "原表的内部结构不合规范，可以读取，但不能逐格标记；在 Excel 或 WPS 中另存为新的 .xlsx 后重新核查，就能标记", remarks, folder);
        }
    }

    private static Path listOnly(List<String> lines, String why, List<Remark> remarks, Path folder) throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.add(why + "。请按本清单所列的工作表、单元格到原表中改正。");
        Path output = folder.resolve(NAME + "." + WorkbookFormat.XLSX.extension());
        ChecklistOnly.write(all, remarks, output);
        return output;
    }

    private static Path marked(Path input, List<String> lines, List<Remark> remarks, Path folder) throws IOException {
        try (Workbook original = WorkbookFormat.open(input)) {
            Reusable reusable = Reusable.of(original);
            if (!EarlierMarks.areIn(original)) {
                EarlierMarks.takeOff(original);
                return mark(input, original, reusable, lines, remarks, folder);
            }
            try (Workbook clean = withoutMarks(original)) {
                return mark(input, clean, reusable, lines, remarks, folder);
            }
        }
    }

    /** Writes a workbook without the marks that an earlier run put on it. */
    public static void strip(Path input, Path output) throws IOException {
        try (Workbook workbook = WorkbookFormat.open(input)) {
            EarlierMarks.takeOff(workbook);
            WorkbookBytes.write(workbook, output);
        }
    }

    /** Writes the workbook out and reads it again, so that marking starts from the same state as the first time. */
    private static Workbook withoutMarks(Workbook marked) throws IOException {
        EarlierMarks.takeOff(marked);
        return WorkbookFormat.open(new ByteArrayInputStream(WorkbookBytes.of(marked)), "");
    }

    private static Path mark(
            Path input, Workbook workbook, Reusable reusable, List<String> lines, List<Remark> remarks, Path folder) throws IOException {
        Ledger.View view = Ledger.View.of(workbook);
        List<Ledger.Entry> entries = CellMarks.put(workbook, TwinStyles.of(workbook, reusable.twins()), remarks);
        ChecklistLooks looks = ChecklistLooks.of(workbook, reusable.looks());
        new Ledger(view, looks.all(), entries).write(workbook);
        Checklist.write(workbook, looks, lines, remarks);
        Origin.write(workbook, input);
        Path output = folder.resolve(fileName(workbook));
        Files.createDirectories(folder);
        Files.write(output, withLastSheetInFront(workbook));
        return output;
    }

    private static byte[] withLastSheetInFront(Workbook workbook) throws IOException {
        int last = workbook.getNumberOfSheets() - 1;
        workbook.setActiveSheet(last);
        workbook.setSelectedTab(last);
        workbook.setFirstVisibleTab(last);
        if (workbook instanceof HSSFWorkbook) {
            return XlsLastSheetFirst.in(WorkbookBytes.of(workbook));
        }
        workbook.setSheetOrder(workbook.getSheetName(last), 0);
        workbook.setFirstVisibleTab(0);
        return WorkbookBytes.of(workbook);
    }

    private static List<String> lines(List<Assessment> assessments) {
        return assessments.stream().map(AnnotatedCopy::line).distinct().toList();
    }

    private static String line(Assessment assessment) {
        long records = assessment.tables().stream().mapToLong(table -> table.records().size()).sum();
        return "事项：" + assessment.programme().name()
                + "　　核查基准日：" + assessment.referenceDate().day()
                + "（" + assessment.referenceDate().source().word() + "）"
                + "　　记录：" + records + " 条";
    }
}
