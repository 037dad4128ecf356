package io.github.tianbao.render.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives each cell style that is marked one twin per kind of mark: the same in everything but the fill.
 *
 * <p>Workbooks hold a limited number of styles (64 000, in the old format 4 009). When there is no room for another twin the
 * cell keeps its style and is marked by its comment alone.
 */
final class TwinStyles {
    private static final int ROOM_XLSX = 64_000;
    private static final int ROOM_XLS = 4_000;

    private final Workbook workbook;
    private final FillChange fillChange;
    private final int room;
    private final Map<Reusable.Twin, CellStyle> twins = new HashMap<>();

    private TwinStyles(Workbook workbook, FillChange fillChange, int room) {
        this.workbook = workbook;
        this.fillChange = fillChange;
        this.room = room;
    }

    /**
     * The twins of a workbook's styles.
     *
     * @param known those of an earlier run
     */
    static TwinStyles of(Workbook workbook, Map<Reusable.Twin, Integer> known) {
        TwinStyles styles = workbook instanceof XSSFWorkbook book
                ? new TwinStyles(workbook, new XlsxFillChange(book), ROOM_XLSX)
                : new TwinStyles(workbook, new XlsFillChange((HSSFWorkbook) workbook), ROOM_XLS);
        known.forEach((twin, number) -> styles.twins.put(twin, workbook.getCellStyleAt(number)));
        return styles;
    }

    /** The twin of a style; empty when the workbook can hold no more styles. */
    Optional<CellStyle> twin(CellStyle original, MarkKind kind) {
        Reusable.Twin key = new Reusable.Twin(Reusable.number(original), kind);
        CellStyle known = twins.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (workbook.getNumCellStyles() >= room) {
            return Optional.empty();
        }
        CellStyle twin = fillChange.filled(original, kind);
        twins.put(key, twin);
        return Optional.of(twin);
    }

    /** Makes a new style that differs from another in its fill only. */
    interface FillChange {
        CellStyle filled(CellStyle original, MarkKind kind);
    }
}
