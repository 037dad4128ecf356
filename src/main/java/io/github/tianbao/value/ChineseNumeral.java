package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers in Chinese characters, everyday (二十一) and formal (贰拾壹). */
final class ChineseNumeral {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String EVERYDAY = "〇○一二三四五六七八九两十百千廿卅貳參参弍弎陸萬億贰";
    private static final String FORMAL = "零零壹贰叁肆伍陆柒捌玖贰拾佰仟廿卅贰叁叁贰叁陆万亿贰";

    private ChineseNumeral() {}

    /** The formal digit for 0 to 9. */
    static char digit(int value) {
        return DIGITS.charAt(value);
    }

    /** The value of a formal digit, or -1. */
    static int value(char formal) {
        return DIGITS.indexOf(formal);
    }

    /** Everyday and traditional characters replaced by the formal ones; others stay. */
    static String formal(String text) {
        StringBuilder formal = new StringBuilder(text.length());
        for (char character : text.toCharArray()) {
            int at = EVERYDAY.indexOf(character);
            formal.append(at < 0 ? character : FORMAL.charAt(at));
        }
        return formal.toString();
    }

    /**
     * Adds up formal digits and 拾 佰 仟 万 亿 without asking whether they stand in good order; whoever needs to know writes the
     * result again and compares. Empty for any other character.
     */
    static Optional<BigDecimal> parse(String formal) {
        Sum sum = new Sum();
        boolean read = formal.chars().allMatch(character -> sum.add((char) character));
        return read ? Optional.of(BigDecimal.valueOf(sum.value())) : Optional.empty();
    }

    /** What was read so far: full 亿, the 万 and below after them, and a digit that waits for its place. */
    private static final class Sum {
        private long total;
        private long section;
        private int digit;

        boolean add(char formal) {
            int value = ChineseNumeral.value(formal);
            return value >= 0 ? addDigit(value) : addPlace(place(formal));
        }

        private boolean addDigit(int value) {
            boolean twoInARow = digit > 0;
            digit = value;
            return !twoInARow;
        }

        private boolean addPlace(long place) {
            if (place == 100_000_000) {
                total = value() * place;
                section = 0;
            } else if (place == 10_000) {
                section = (section + digit) * place;
            } else {
                section += Math.max(digit, 1) * place;
            }
            digit = 0;
            return place > 0;
        }

        long value() {
            return total + section + digit;
        }
    }

    private static long place(char formal) {
        return switch (formal) {
            case '拾' -> 10;
            case '佰' -> 100;
            case '仟' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
