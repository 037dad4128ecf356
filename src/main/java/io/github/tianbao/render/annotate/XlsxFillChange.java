package io.github.tianbao.render.annotate;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Fills styles of an .xlsx.
 *
 * <p>Copies the format record itself: {@code cloneStyleFrom} within one workbook also overwrites the workbook's named style
 * "Normal" with that of the source, which would change cells that nobody marked.
 */
final class XlsxFillChange implements TwinStyles.FillChange {
    private static final long SYSTEM_BACKGROUND = 64;

    private final StylesTable styles;
    private final Map<MarkKind, Integer> fills = new EnumMap<>(MarkKind.class);

    XlsxFillChange(XSSFWorkbook workbook) {
        this.styles = workbook.getStylesSource();
    }

    @Override
    public CellStyle filled(CellStyle original, MarkKind kind) {
        CTXf format = (CTXf) ((XSSFCellStyle) original).getCoreXf().copy();
        format.setFillId(fills.computeIfAbsent(kind, this::fill));
        format.setApplyFill(true);
        int count = styles.putCellXf(format);
        return styles.getStyleAt(count - 1);
    }

    private int fill(MarkKind kind) {
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(opaque(kind.rgb()));
        pattern.addNewBgColor().setIndexed(SYSTEM_BACKGROUND);
        return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
    }

    private static byte[] opaque(String rgb) {
        return HexFormat.of().parseHex("FF" + rgb);
    }
}
