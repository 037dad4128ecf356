package io.github.tianbao.samples;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;

/** What a clerk typed into a cell. */
sealed interface Typed {

    /** Puts it into a cell that has its border and font already. */
    void into(Cell cell, OfficeStyles styles);

    /** Words, or digits typed as words. */
    record Words(String text) implements Typed {
        @Override
        public void into(Cell cell, OfficeStyles styles) {
            cell.setCellValue(text);
        }
    }

    /** A day that Excel knows to be one. */
    record Day(LocalDate day) implements Typed {
        @Override
        public void into(Cell cell, OfficeStyles styles) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.date());
        }
    }

    /** A number. */
    record Figure(double amount) implements Typed {
        @Override
        public void into(Cell cell, OfficeStyles styles) {
            cell.setCellValue(amount);
            cell.setCellStyle(styles.number());
        }
    }

    /** A formula with the result that Excel worked out last. */
    record Formula(String formula, double result) implements Typed {
        @Override
        public void into(Cell cell, OfficeStyles styles) {
            cell.setCellFormula(formula);
            cell.setCellValue(result);
            cell.setCellStyle(styles.number());
        }
    }

    /** What is left when a referenced cell was deleted. */
    record BrokenReference() implements Typed {
        @Override
        public void into(Cell cell, OfficeStyles styles) {
            cell.setCellErrorValue(FormulaError.REF.getCode());
        }
    }

    static Typed words(String text) {
        return new Words(text);
    }

    static Typed day(int year, int month, int day) {
        return new Day(LocalDate.of(year, month, day));
    }

    static Typed figure(double amount) {
        return new Figure(amount);
    }
}
