package io.github.tianbao.render.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;

/**
 * Gives each cell style of an .xls that is marked one twin per kind of mark: the same in everything but the fill, whose colour comes out
 * of the workbook's own palette.
 *
 * <p>The format holds 4 009 styles. When there is no room for another twin the cell keeps its style and is marked by its comment alone.
 */
final class XlsTwinStyles {
    private static final int ROOM = 4_000;

    private final HSSFWorkbook workbook;
    private final Map<Reusable.Twin, CellStyle> twins = new HashMap<>();

    /**
     * The twins of a workbook's styles.
     *
     * @param known those of an earlier run
     */
    XlsTwinStyles(HSSFWorkbook workbook, Map<Reusable.Twin, Integer> known) {
        this.workbook = workbook;
        known.forEach((twin, number) -> twins.put(twin, workbook.getCellStyleAt(number)));
    }

    /** The twin of a style; empty when the workbook can hold no more styles. */
    Optional<CellStyle> twin(CellStyle original, MarkKind kind) {
        Reusable.Twin key = new Reusable.Twin(original.getIndex(), kind);
        CellStyle known = twins.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (workbook.getNumCellStyles() >= ROOM) {
            return Optional.empty();
        }
        CellStyle twin = filled(original, kind);
        twins.put(key, twin);
        return Optional.of(twin);
    }

    private CellStyle filled(CellStyle original, MarkKind kind) {
        HSSFCellStyle twin = workbook.createCellStyle();
        twin.cloneStyleFrom(original);
        twin.setFillForegroundColor(colour(kind));
        twin.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return twin;
    }

    private short colour(MarkKind kind) {
        HSSFPalette palette = workbook.getCustomPalette();
        short[] wanted = kind.nearest().getTriplet();
        HSSFColor exact = palette.findColor((byte) wanted[0], (byte) wanted[1], (byte) wanted[2]);
        HSSFColor found = exact != null ? exact : palette.findSimilarColor(wanted[0], wanted[1], wanted[2]);
        return found.getIndex();
    }
}
