package io.github.tianbao.cli;

import io.github.tianbao.published.PrintedCsv;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The values of a workbook by {@code sheet!cell}, as one of three readers sees them, written alike; blank cells are left out. */
final class StoredValues {
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu");

    private StoredValues() {}

    /** Dates as dates. */
    static Map<String, String> byPoi(Path file) throws IOException {
        return byPoi(file, true);
    }

    /** Dates as the numbers that the file holds. */
    static Map<String, String> byPoiAsNumbers(Path file) throws IOException {
        return byPoi(file, false);
    }

    private static Map<String, String> byPoi(Path file, boolean dates) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    row.forEach(cell -> put(values, sheet.getSheetName() + "!" + cell.getAddress(), text(cell, dates)));
                }
            }
        }
        return values;
    }

    private static String text(Cell cell, boolean dates) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> dates && DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate().toString() : number(BigDecimal.valueOf(cell.getNumericCellValue()));
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** Dates as numbers. */
    static Map<String, String> byFastexcel(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file); ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : sheet.read()) {
                    for (var cell : row) {
                        if (cell != null) {
                            put(values, sheet.getName() + "!" + cell.getAddress(), text(cell));
                        }
                    }
                }
            }
        }
        return values;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        return cell.getValue() instanceof BigDecimal number ? number(number) : cell.getText();
    }

    /** From the files that {@link LibreOffice#toCsv} wrote. */
    static Map<String, String> byLibreOffice(Path folder, String workbook, List<String> sheets) throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (String sheet : sheets) {
            List<List<String>> rows = PrintedCsv.rows(Files.readString(folder.resolve(workbook + "-" + sheet + ".csv")));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(values, sheet + "!" + CellReference.convertNumToColString(column) + (row + 1), plain(rows.get(row).get(column)));
                }
            }
        }
        return values;
    }

    private static String plain(String text) {
        if (text.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            return LocalDate.parse(text, AMERICAN).toString();
        }
        if (text.matches("-?[0-9.]+%")) {
            return number(new BigDecimal(text.replace("%", "")).movePointLeft(2));
        }
        return text.matches("-?[0-9]{1,14}(\\.[0-9]+)?(E[-+][0-9]{3})?") && !text.matches("0[0-9].*") ? number(new BigDecimal(text)) : text;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.round(new MathContext(12)).stripTrailingZeros().toPlainString();
    }

    /** Where two readings differ, and how: {@code 表!A1：甲 ≠ 乙}. */
    static List<String> differences(Map<String, String> read, Map<String, String> written) {
        Set<String> places = new TreeSet<>(read.keySet());
        places.addAll(written.keySet());
        return places.stream().filter(place -> !Objects.equals(read.get(place), written.get(place)))
                .map(place -> place + "：" + read.get(place) + " ≠ " + written.get(place)).toList();
    }

    private static void put(Map<String, String> values, String place, String text) {
        if (!text.isEmpty()) {
            values.put(place, text.replace("\r\n", "\n"));
        }
    }
}
