package io.github.tianbao.render.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.w3c.dom.Element;

/** Gives cells their values: text stays text whatever it starts with, and a formula has to give what the template says it gives. */
final class CellWriter {
    /** Excel computes in binary; sums of a few thousand amounts agree far better than this. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private static final String STARTS_A_FORMULA = "=+-@";

    /** No function but these, which come out right when rows are replaced by their sum. */
    private static final Pattern SUMS = Pattern.compile("(?:[^A-Z(]|(?:SUM|IF|ROUND)\\(|\\(|[A-Z]{1,3}(?=\\$?\\d))*");

    private record Promise(Cell cell, String place, String value) {}

    private final BookStyles styles;
    private final Looks looks = new Looks();
    private final List<Promise> promises = new ArrayList<>();

    CellWriter(BookStyles styles) {
        this.styles = styles;
    }

    /** What the template wants a cell to hold. */
    CellContent content(LaidOutTable table, LaidOutTable.PlacedCell cell) throws WorkbookFault {
        Element element = cell.element();
        Supplier<String> place = () -> LaidOutTable.place(table.sheet(), cell.row(), cell.column());
        CellType type = CellType.of(element, place);
        String text = cell.text();
        Look look = looks.of(element, type, place);
        boolean guarded = type == CellType.TEXT && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        CellStyle style = styles.of(guarded ? look.guardedText() : look);
        if (element.hasAttribute("data-formula")) {
            return CellContent.formula(style, Formula.filled(element.getAttribute("data-formula"), table, cell));
        }
        if (text.isEmpty()) {
            return CellContent.blank(style);
        }
        return switch (type) {
            case TEXT -> CellContent.text(style, text);
            case NUMBER -> CellContent.number(style, number(text, place).doubleValue());
            case DATE -> CellContent.number(style, DateUtil.getExcelDate(date(text, place)));
        };
    }

    /** Writes a cell that holds something; a formula promises what the template printed. */
    void write(Cell target, LaidOutTable table, LaidOutTable.PlacedCell cell, CellContent content) throws WorkbookFault {
        target.setCellStyle(content.style());
        switch (content.kind()) {
            case TEXT -> target.setCellValue(content.text());
            case NUMBER -> target.setCellValue(content.number());
            case FORMULA -> {
                String place = LaidOutTable.place(table.sheet(), cell.row(), cell.column());
                formula(target, content.text(), place);
                promises.add(new Promise(target, place, cell.text()));
            }
            default -> { }
        }
    }

    private static void formula(Cell target, String formula, String place) throws WorkbookFault {
        try {
            target.setCellFormula(formula);
        } catch (FormulaParseException malformed) {
            throw new WorkbookFault(place, "公式写法有误：" + formula);
        }
    }

    /** The number that a template printed. */
    static BigDecimal printed(LaidOutTable table, LaidOutTable.PlacedCell cell) throws WorkbookFault {
        return number(cell.text(), () -> LaidOutTable.place(table.sheet(), cell.row(), cell.column()));
    }

    private static BigDecimal number(String text, Supplier<String> place) throws WorkbookFault {
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException notANumber) {
            throw new WorkbookFault(place.get(), "应为数，现为“" + text + "”");
        }
    }

    private static LocalDate date(String text, Supplier<String> place) throws WorkbookFault {
        try {
            return text.length() == 7 ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new WorkbookFault(place.get(), "日期要写成 2022-07-27 或 2022-07，现为“" + text + "”");
        }
    }

    /**
     * Computes every formula; its result goes into the file, and must be what the template printed in the cell.
     *
     * @param partly whether some rows stand in the workbook by their sums only; a formula that asks for more than sums keeps what was printed
     */
    void keepPromises(FormulaEvaluator evaluator, boolean partly) throws WorkbookFault {
        for (Promise promise : promises) {
            if (partly && !promise.value().isEmpty() && !SUMS.matcher(promise.cell().getCellFormula()).matches()) {
                promise.cell().setCellValue(number(promise.value(), promise::place).doubleValue());
                continue;
            }
            switch (result(promise, evaluator)) {
                case NUMERIC -> keep(promise, promise.cell().getNumericCellValue());
                case STRING -> keep(promise, promise.cell().getStringCellValue());
                default -> throw notComputable(promise);
            }
        }
    }

    /** Apache POI knows fewer functions than Excel does, and tells so by exceptions of many kinds. */
    private static org.apache.poi.ss.usermodel.CellType result(Promise promise, FormulaEvaluator evaluator) throws WorkbookFault {
        try {
            return evaluator.evaluateFormulaCell(promise.cell());
        } catch (RuntimeException unknown) {
            throw notComputable(promise);
        }
    }

    private static WorkbookFault notComputable(Promise promise) {
        return new WorkbookFault(promise.place(), "公式算不出来，请换用别的函数：" + promise.cell().getCellFormula());
    }

    private static void keep(Promise promise, double computed) throws WorkbookFault {
        if (promise.value().isEmpty()) {
            return;
        }
        BigDecimal promised = number(promise.value(), promise::place);
        BigDecimal difference = promised.subtract(BigDecimal.valueOf(computed)).abs();
        if (difference.compareTo(TOLERANCE.multiply(promised.abs().max(BigDecimal.ONE))) > 0) {
            throw disagreement(promise, BigDecimal.valueOf(computed).stripTrailingZeros().toPlainString());
        }
    }

    private static void keep(Promise promise, String computed) throws WorkbookFault {
        if (!promise.value().isEmpty() && !promise.value().equals(computed)) {
            throw disagreement(promise, computed);
        }
    }

    private static WorkbookFault disagreement(Promise promise, String computed) {
        return new WorkbookFault(promise.place(),
                "公式 " + promise.cell().getCellFormula() + " 算得 " + computed + "，与应有的 " + promise.value() + " 不符");
    }
}
