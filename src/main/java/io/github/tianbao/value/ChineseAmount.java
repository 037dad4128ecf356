package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money in capital Chinese characters (大写), after 支付结算办法 附一: 整 where the amount ends at 元, no 整 after 角 and
 * 分, one 零 for zeros in the middle, none where the rule leaves it open between 万 and 仟.
 */
public final class ChineseAmount {
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000000");
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] SECTIONS = {"", "万", "亿", "万亿"};
    private static final Pattern OPTIONAL_ZERO = Pattern.compile("(?<=[万亿])零(?=[壹贰叁肆伍陆柒捌玖]仟)|(?<=元)零(?=[壹贰叁肆伍陆柒捌玖]角)");
    private static final Pattern SHAPE = Pattern.compile("(?:(.+)元)?(?:(.)角)?(?:(.)分)?");

    private ChineseAmount() {}

    /**
     * Writes an amount without 人民币 before it: {@code 壹佰捌拾元整}.
     *
     * @param yuan in 元; refused if negative, finer than 分, or 10^16 and more
     */
    public static Reading<String> write(BigDecimal yuan) {
        Optional<String> refusal = refusal(yuan);
        return refusal.isPresent()
                ? Reading.invalid("金额 " + yuan.toPlainString() + " 元" + refusal.get(), "请先核对金额，并按规定修约到分")
                : Reading.valid(words(yuan));
    }

    /** Writes an amount with 人民币 before it, without a gap, as bills and vouchers want it. */
    public static Reading<String> writeWithCurrency(BigDecimal yuan) {
        return write(yuan).map(words -> "人民币" + words);
    }

    private static Optional<String> refusal(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            return Optional.of("为负数，不能写成大写");
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            return Optional.of("小数超过两位，不能写成大写");
        }
        return yuan.compareTo(LIMIT) >= 0 ? Optional.of("过大，不能写成大写") : Optional.empty();
    }

    private static String words(BigDecimal yuan) {
        long cents = yuan.movePointRight(2).longValueExact();
        long whole = cents / 100;
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        if (cents == 0) {
            return "零元整";
        }
        StringBuilder words = new StringBuilder();
        if (whole > 0) {
            appendWhole(words, whole);
            words.append('元');
        }
        if (jiao == 0 && fen == 0) {
            return words.append('整').toString();
        }
        boolean gap = jiao == 0 || whole % 10 == 0;
        if (whole > 0 && gap) {
            words.append('零');
        }
        appendUnlessZero(words, jiao, '角');
        appendUnlessZero(words, fen, '分');
        return words.toString();
    }

    private static void appendWhole(StringBuilder words, long whole) {
        boolean skipped = false;
        for (int section = SECTIONS.length - 1; section >= 0; section--) {
            int value = (int) (whole / (long) Math.pow(10_000, section) % 10_000);
            if (value == 0) {
                skipped = !words.isEmpty();
                continue;
            }
            if (!words.isEmpty() && (skipped || value < 1_000)) {
                words.append('零');
            }
            appendSection(words, value);
            words.append(section == 3 && whole / 100_000_000 % 10_000 != 0 ? "万" : SECTIONS[section]);
            skipped = false;
        }
    }

    private static void appendSection(StringBuilder words, int value) {
        boolean started = false;
        boolean gap = false;
        for (int place = PLACES.length - 1; place >= 0; place--) {
            int digit = value / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = started;
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(ChineseNumeral.digit(digit)).append(PLACES[place]);
            started = true;
            gap = false;
        }
    }

    private static void appendUnlessZero(StringBuilder words, int digit, char unit) {
        if (digit > 0) {
            words.append(ChineseNumeral.digit(digit)).append(unit);
        }
    }

    /**
     * Reads an amount in capital or everyday characters: with or without 人民币, 圆 for 元, 正 for 整, 零 where the rule leaves it open.
     * Anything that is not the one right way to write the amount is refused.
     *
     * @return the amount in 元, two decimals
     */
    public static Reading<BigDecimal> read(String text) {
        String compact = TextNormaliser.compact(text);
        if (BlankSign.stands(compact)) {
            return Reading.blank();
        }
        String canonical = canonical(compact);
        return parse(canonical)
                .filter(yuan -> refusal(yuan).isEmpty() && withoutOptionalZero(words(yuan)).equals(canonical + ending(yuan)))
                .map(Reading::valid)
                .orElseGet(() -> Reading.invalid("大写金额“" + text.strip() + "”写法有误", "请按小写金额重写，例如“壹佰捌拾元整”"));
    }

    private static String ending(BigDecimal yuan) {
        return yuan.stripTrailingZeros().scale() <= 0 ? "整" : "";
    }

    /** Formal characters, no 人民币, no 整, and none of the 零 that may or may not stand. */
    private static String canonical(String compact) {
        String formal = ChineseNumeral.formal(compact)
                .replaceFirst("^人民币[:：]?", "")
                .replaceFirst("[整正]$", "")
                .replace('圆', '元')
                .replace("零角零分", "")
                .replace("角零分", "角")
                .replace("零角", "零")
                .replaceFirst("零分$", "")
                .replaceFirst("^拾", "壹拾");
        return withoutOptionalZero(formal);
    }

    private static String withoutOptionalZero(String formal) {
        return OPTIONAL_ZERO.matcher(formal).replaceAll("");
    }

    private static Optional<BigDecimal> parse(String canonical) {
        Matcher shape = SHAPE.matcher(canonical.replaceAll("元零", "元"));
        if (canonical.isEmpty() || !shape.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> whole = shape.group(1) == null ? Optional.of(BigDecimal.ZERO) : ChineseNumeral.parse(shape.group(1));
        int jiao = digit(shape.group(2));
        int fen = digit(shape.group(3));
        return jiao < 0 || fen < 0 ? Optional.empty() : whole.map(yuan -> yuan.add(BigDecimal.valueOf(jiao * 10L + fen, 2)));
    }

    private static int digit(String formal) {
        return formal == null ? 0 : ChineseNumeral.value(formal.charAt(0));
    }
}
