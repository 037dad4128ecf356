package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * Reads shares (百分数): {@code 85%}, {@code 0.85} and {@code 85} are all 0.85. A bare number above 1 is taken as so many per cent
 * and is a doubt, because Excel users write both.
 */
public final class Percentage {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Percentage() {}

    /** Reads the text of a cell; the result is a plain number, 0.85 for 85 %. */
    public static Reading<Quantity> read(String text) {
        Reading<Quantity> number = NumberText.read(text);
        if (!(number instanceof Reading.Valid<Quantity> valid)) {
            return number;
        }
        Unit unit = valid.value().unit();
        if (unit.isNone()) {
            return of(valid.value().amount());
        }
        if (!unit.isConvertibleTo(Unit.NONE)) {
            return Reading.invalid("“" + TextNormaliser.tidy(text) + "”带有单位“" + unit.symbol() + "”，不是百分数", "请写成“85%”的形式");
        }
        return Reading.valid(Quantity.of(unit.convert(valid.value().amount(), Unit.NONE)), valid.notes());
    }

    /** Reads a number that stands in a cell without a percent format. */
    public static Reading<Quantity> of(BigDecimal bare) {
        if (bare.abs().compareTo(BigDecimal.ONE) <= 0) {
            return Reading.valid(Quantity.of(bare));
        }
        Quantity share = Quantity.of(bare.divide(HUNDRED));
        return Reading.valid(share, List.of(Note.doubtful("“" + bare.toPlainString() + "”没有百分号，已按" + bare.toPlainString() + "%处理，请核对")));
    }
}
