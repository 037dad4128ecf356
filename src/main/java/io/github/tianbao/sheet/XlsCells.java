package io.github.tianbao.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Makes cells of what an Excel 97–2003 workbook stores. */
final class XlsCells {
    private static final int LAST_FIXED_FORMAT = 22;
    private static final String UNKNOWN_TO_POI = "reserved-";

    private final CellFormats formats;
    private final Map<Integer, CellFormat> byStyle = new HashMap<>();

    XlsCells(CellFormats formats) {
        this.formats = formats;
    }

    Optional<SourceCell> cell(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        int column = cell.getColumnIndex();
        return switch (type) {
            case STRING -> words(column, cell.getStringCellValue(), formula);
            case BOOLEAN -> Optional.of(truth(column, cell.getBooleanCellValue(), formula));
            case ERROR -> Optional.of(fault(column, cell.getErrorCellValue(), formula));
            case NUMERIC -> Optional.of(format(cell.getCellStyle()).cell(column, new BigDecimal(Double.toString(cell.getNumericCellValue())), formula));
            default -> Optional.empty();
        };
    }

    private static Optional<SourceCell> words(int column, String text, boolean formula) {
        return Blanks.isBlank(text) ? Optional.empty() : Optional.of(new SourceCell(column, new Content.Words(text), text, formula));
    }

    private static SourceCell truth(int column, boolean yes, boolean formula) {
        return new SourceCell(column, new Content.Truth(yes), yes ? "TRUE" : "FALSE", formula);
    }

    private static SourceCell fault(int column, byte code, boolean formula) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
        return new SourceCell(column, new Content.Fault(text), text, formula);
    }

    private CellFormat format(CellStyle style) {
        return byStyle.computeIfAbsent((int) style.getIndex(), index -> {
            int id = style.getDataFormat();
            return formats.format(id, id <= LAST_FIXED_FORMAT ? Optional.empty() : written(style));
        });
    }

    private static Optional<String> written(CellStyle style) {
        return Optional.ofNullable(style.getDataFormatString()).filter(code -> !code.startsWith(UNKNOWN_TO_POI));
    }
}
