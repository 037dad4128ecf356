package io.github.tianbao.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a number format makes of a number: a plain number, a percentage, or a date. */
final class CellFormat {
    /** Excel keeps and shows 15 digits; what binary arithmetic leaves behind them is noise. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private final Optional<DatePattern> date;
    private final ExcelSerial serials;
    private final NumberDisplay display;
    private final boolean percent;

    CellFormat(String code, ExcelSerial serials, NumberDisplay display) {
        this.date = DatePattern.of(code);
        this.serials = serials;
        this.display = display;
        this.percent = date.isEmpty() && FormatCode.bare(code).indexOf('%') >= 0;
    }

    /** Makes a cell of a stored number. */
    SourceCell cell(int column, BigDecimal stored, boolean formula) {
        BigDecimal amount = tidy(stored);
        return date.flatMap(pattern -> dated(column, amount, formula, pattern))
                .orElseGet(() -> new SourceCell(column, number(amount), display.show(amount), formula));
    }

    private Optional<SourceCell> dated(int column, BigDecimal amount, boolean formula, DatePattern pattern) {
        if (formula && amount.signum() == 0) {
            return Optional.empty();
        }
        boolean day = pattern.showsDate() || !pattern.showsElapsedTime() && amount.compareTo(BigDecimal.ONE) >= 0;
        Optional<String> impossible = day ? serials.impossibleDay(amount) : Optional.empty();
        if (impossible.isPresent()) {
            return impossible.map(text -> new SourceCell(column, new Content.Words(text), text, formula));
        }
        Optional<LocalDateTime> moment = serials.moment(day ? amount : amount.add(BigDecimal.ONE));
        return moment.map(at -> new SourceCell(column, day ? content(at, pattern) : number(amount), pattern.show(at), formula));
    }

    private static Content content(LocalDateTime at, DatePattern pattern) {
        return new Content.Day(at.toLocalDate(), pattern.showsDate() && !pattern.showsDay());
    }

    private Content number(BigDecimal amount) {
        boolean digitsLost = amount.scale() <= 0 && amount.precision() - amount.scale() > FIFTEEN_DIGITS.getPrecision();
        return new Content.Number(amount, percent, digitsLost);
    }

    private static BigDecimal tidy(BigDecimal stored) {
        if (stored.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = stored.precision() > FIFTEEN_DIGITS.getPrecision() ? stored.round(FIFTEEN_DIGITS) : stored;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
