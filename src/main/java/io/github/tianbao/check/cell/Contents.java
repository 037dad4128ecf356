package io.github.tianbao.check.cell;

import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;

/** The content of a cell as text or as a number, whichever way the clerk typed it. */
final class Contents {
    /** What Excel keeps of a number; digits behind are noise of binary arithmetic. */
    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    private static final Pattern NOT_SHOWN_IN_FULL = Pattern.compile("#+|.*\\d[Ee][+-]?\\d+");

    private Contents() {}

    /** The text as the clerk sees it; a number that the column is too narrow for in full. */
    static String text(Cell cell) {
        if (cell.content() instanceof Content.Words words) {
            return words.text();
        }
        if (cell.content() instanceof Content.Number number) {
            String shown = cell.shown().strip();
            return shown.isEmpty() || NOT_SHOWN_IN_FULL.matcher(shown).matches() ? plain(number.amount()) : shown;
        }
        return cell.content() instanceof Content.Truth truth ? (truth.yes() ? "是" : "否") : cell.shown();
    }

    /** The characters of an identifier: all digits of a number, however it is shown. */
    static String identifier(Cell cell) {
        return cell.content() instanceof Content.Number number ? plain(number.amount()) : text(cell);
    }

    static boolean hasLostDigits(Cell cell) {
        return cell.content() instanceof Content.Number number && number.digitsLost();
    }

    static BigDecimal amount(Content.Number number) {
        BigDecimal amount = number.amount();
        return amount.precision() > EXCEL_PRECISION.getPrecision() ? amount.round(EXCEL_PRECISION) : amount;
    }

    private static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
