package io.github.tianbao.check.cell;

import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.value.Note;
import io.github.tianbao.value.NumberText;
import io.github.tianbao.value.Percentage;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** Readers of numbers: in the unit of the programme, whatever unit the sheet writes them in. */
final class Numbers {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Numbers() {}

    /**
     * Numbers with a unit.
     *
     * @param written the unit of the column; a unit in the cell itself goes before it
     * @param counted the unit of the result
     */
    static ContentReader amount(Unit written, Unit counted) {
        return cell -> cell.content() instanceof Content.Number number
                ? Reading.valid(inUnit(Contents.amount(number), written, counted))
                : convert(cell, NumberText.read(Contents.text(cell)), written, counted);
    }

    private static Reading<Quantity> convert(Cell cell, Reading<Quantity> read, Unit written, Unit counted) {
        if (!(read instanceof Reading.Valid<Quantity> valid)) {
            return read;
        }
        Quantity typed = valid.value();
        Unit own = typed.unit().isNone() ? written : typed.unit();
        return own.isConvertibleTo(counted)
                ? Reading.valid(inUnit(typed.amount(), own, counted), valid.notes())
                : Reading.invalid("“" + cell.shown().strip() + "”的单位“" + own.symbol() + "”与本列不符" + expected(counted),
                        "请按本列的单位填写，或只填数字");
    }

    private static String expected(Unit counted) {
        return counted.isNone() ? "" : "，本列应为" + counted.symbol();
    }

    private static Quantity inUnit(BigDecimal amount, Unit written, Unit counted) {
        return new Quantity(written == counted ? amount : written.convert(amount, counted), counted);
    }

    /** As {@link #amount}, and whole. */
    static ContentReader integer(Unit written, Unit counted) {
        ContentReader amount = amount(written, counted);
        return cell -> {
            Reading<? extends Value> read = amount.read(cell);
            if (read instanceof Reading.Valid<? extends Value> valid && valid.value() instanceof Quantity quantity) {
                return quantity.amount().stripTrailingZeros().scale() <= 0
                        ? Reading.valid(quantity, valid.notes())
                        : Reading.<Quantity>invalid("“" + cell.shown().strip() + "”不是整数", "本列应填整数，请核对");
            }
            return read;
        };
    }

    /**
     * Shares, as plain numbers: 0.85 for 85 %.
     *
     * @param percentHeading whether the heading says that its numbers are per cent
     */
    static ContentReader percentage(boolean percentHeading) {
        return cell -> {
            if (cell.content() instanceof Content.Number number) {
                return number.percent() ? Reading.valid(Quantity.of(Contents.amount(number))) : bare(Contents.amount(number), percentHeading);
            }
            Reading<Quantity> read = NumberText.read(Contents.text(cell));
            return read instanceof Reading.Valid<Quantity> valid && valid.value().unit().symbol().isEmpty()
                    ? bare(valid.value().amount(), percentHeading)
                    : Percentage.read(Contents.text(cell));
        };
    }

    private static Reading<Quantity> bare(BigDecimal amount, boolean percentHeading) {
        if (!percentHeading) {
            return Percentage.of(amount);
        }
        boolean doubtful = amount.signum() != 0 && amount.abs().compareTo(BigDecimal.ONE) < 0;
        String text = amount.toPlainString();
        return Reading.valid(Quantity.of(amount.divide(HUNDRED)),
                doubtful ? List.of(Note.doubtful("“" + text + "”按表头已作" + text + "%处理，请核对是否应为" + amount.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%"))
                        : List.of());
    }
}
