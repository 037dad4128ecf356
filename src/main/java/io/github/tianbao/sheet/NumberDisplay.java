package io.github.tianbao.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Shows numbers as Excel does. POI's formatter knows every format and is slow; the plain formats that fill a roster go
 * through a {@link DecimalFormat} instead, on the exact decimal. Not safe for several threads.
 */
final class NumberDisplay {
    private static final Pattern PLAIN = Pattern.compile("(#,##)?0(\\.0+)?%?");
    private static final BigDecimal GENERAL_LIMIT = BigDecimal.valueOf(100_000_000_000L);
    private static final int GENERAL_WIDTH = 11;

    private final DataFormatter formatter;
    private final int id;
    private final String code;
    private final boolean general;
    private final Optional<DecimalFormat> plain;

    NumberDisplay(DataFormatter formatter, int id, String code) {
        this.formatter = formatter;
        this.id = id;
        this.code = code;
        this.general = code.equalsIgnoreCase("General") || code.equals("@");
        this.plain = plain(code);
    }

    String show(BigDecimal amount) {
        if (general && fitsGeneral(amount)) {
            return amount.toPlainString();
        }
        return plain.map(format -> format.format(amount))
                .orElseGet(() -> formatter.formatRawCellContents(amount.doubleValue(), id, code).strip());
    }

    private static boolean fitsGeneral(BigDecimal amount) {
        if (amount.scale() <= 0) {
            return amount.abs().compareTo(GENERAL_LIMIT) < 0;
        }
        return amount.precision() < GENERAL_WIDTH && amount.scale() < GENERAL_WIDTH - 1;
    }

    private static Optional<DecimalFormat> plain(String code) {
        String bare = code.replaceAll("_.", "").strip();
        if (!PLAIN.matcher(bare).matches()) {
            return Optional.empty();
        }
        DecimalFormat format = new DecimalFormat(bare, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return Optional.of(format);
    }
}
