package io.github.tianbao.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Makes cells of what a sheet part stores: a type, a value, a style. */
final class XlsxCells {
    /** A formula that the program which wrote the file did not work out. */
    static final String NOT_CALCULATED = "未计算的公式";

    private static final String OUT_OF_RANGE = "#NUM!";
    /** More than any binary number of 64 bits has before or after its point. */
    private static final int MOST_DIGITS = 400;

    private final SharedStrings strings;
    private final XlsxStyles styles;

    XlsxCells(SharedStrings strings, XlsxStyles styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /**
     * A cell; empty if nothing is in it.
     *
     * @param type  ECMA-376 part 1, 18.18.11; empty text for a number
     * @param value stored value, or the text of an inline string
     */
    Optional<SourceCell> cell(int column, String type, int style, String value, boolean formula) throws IOException {
        return switch (type) {
            case "s" -> words(column, strings.text(Integer.parseInt(value.strip())), formula);
            case "inlineStr" -> words(column, value, formula);
            case "str" -> words(column, RichText.unescape(value), formula);
            case "b" -> truth(column, value.strip(), formula);
            case "e" -> Optional.of(new SourceCell(column, new Content.Fault(value), value, formula));
            case "d" -> Optional.of(isoDate(column, value.strip(), formula));
            default -> number(column, style, value.strip(), formula);
        };
    }

    private static Optional<SourceCell> words(int column, String text, boolean formula) {
        return Blanks.isBlank(text) ? Optional.empty() : Optional.of(new SourceCell(column, new Content.Words(text), text, formula));
    }

    private static Optional<SourceCell> truth(int column, String value, boolean formula) {
        boolean yes = value.equals("1") || value.equals("true");
        return value.isEmpty() ? Optional.empty() : Optional.of(new SourceCell(column, new Content.Truth(yes), yes ? "TRUE" : "FALSE", formula));
    }

    private static SourceCell isoDate(int column, String value, boolean formula) {
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            String shown = day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
            return new SourceCell(column, new Content.Day(day, false), shown, formula);
        } catch (DateTimeParseException unreadable) {
            return new SourceCell(column, new Content.Words(value), value, formula);
        }
    }

    private Optional<SourceCell> number(int column, int style, String value, boolean formula) {
        if (value.isEmpty()) {
            return formula
                    ? Optional.of(new SourceCell(column, new Content.Fault(NOT_CALCULATED), NOT_CALCULATED, true))
                    : Optional.empty();
        }
        BigDecimal amount = new BigDecimal(value);
        if (amount.precision() - (long) amount.scale() > MOST_DIGITS || amount.scale() > MOST_DIGITS) {
            return Optional.of(new SourceCell(column, new Content.Fault(OUT_OF_RANGE), OUT_OF_RANGE, formula));
        }
        return Optional.of(styles.format(style).cell(column, amount, formula));
    }
}
