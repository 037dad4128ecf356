package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
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

    /**
     * Writes the annotated copy of a workbook into a folder.
     *
     * @param assessments what was found; findings on sheets that the workbook does not have are listed but mark nothing
     * @return the file written: 核查结果 with the ending that fits what the input really is
     * @throws IOException if the input cannot be read or is no workbook, or the output cannot be written
     */
    public static Path write(Path input, List<Assessment> assessments, Path folder) throws IOException {
        return write(input, lines(assessments), Remark.of(assessments), folder);
    }

    /**
     * Writes the annotated copy of a workbook into a folder. Of one whose inside can be read but not changed the checklist alone is written.
     *
     * @param lines what the checklist says under its title
     * @return the file written
     */
    public static Path write(Path input, List<String> lines, List<Remark> remarks, Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return marked(input, lines, remarks, folder);
        } catch (IOException | RuntimeException unmarkable) {
            LOG.warn("input cannot be marked", unmarkable);
            List<String> all = new ArrayList<>(lines);
            all.add("原表的内部结构不合规范，可以读取，但不能逐格标记；在 Excel 或 WPS 中另存为新的 .xlsx 后重新核查，就能标记。"
                    + "请按本清单所列的工作表、单元格到原表中改正。");
            Path output = folder.resolve(NAME + ".xlsx");
            ChecklistBook.write(all, remarks, output);
            return output;
        }
    }

    private static Path marked(Path input, List<String> lines, List<Remark> remarks, Path folder) throws IOException {
        if (isXls(input)) {
            Path output = folder.resolve(NAME + ".xls");
            XlsCopy.write(input, lines, remarks, output);
            return output;
        }
        Path output = folder.resolve(NAME + (hasMacros(input) ? ".xlsm" : ".xlsx"));
        XlsxCopy.write(input, lines, remarks, output);
        return output;
    }

    /** Writes a workbook without the marks that an earlier run put on it. */
    public static void strip(Path input, Path output) throws IOException {
        if (isXls(input)) {
            XlsCopy.strip(input, output);
        } else {
            Files.copy(input, output, StandardCopyOption.REPLACE_EXISTING);
            XlsxEarlierMarks.takeOff(input, output);
        }
    }

    private static boolean isXls(Path input) throws IOException {
        return switch (FileMagic.valueOf(input.toFile())) {
            case OLE2 -> true;
            case OOXML -> false;
            default -> throw new IOException("“" + input.getFileName() + "”不是 Excel 工作簿（.xls、.xlsx、.xlsm）");
        };
    }

    private static boolean hasMacros(Path input) throws IOException {
        try (OoxmlPackage zip = new OoxmlPackage(input)) {
            return XlsxBook.read(zip).part("vbaProject").isPresent();
        }
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
