package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit of measure: a product of named units such as {@code 元/亩}, with the base units behind it and the exact ratio to them. Unknown
 * words are base units of their own, so that 袋 and 户 never mix. Two units are equal if they measure the same in the same size,
 * whatever they are called. Immutable.
 */
public final class Unit {
    /** The unit of a plain number. */
    public static final Unit NONE = new Unit(Map.of(), Map.of(), BigDecimal.ONE, BigDecimal.ONE);

    private static final Set<String> TIMES = Set.of("年", "月", "天", "小时");
    private static final Pattern PRODUCT = Pattern.compile("[·*×]");

    /** Named units to their powers, in the order in which they are written. */
    private final Map<String, Integer> factors;

    private final Map<String, Integer> bases;
    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final String symbol;

    private Unit(Map<String, Integer> factors, Map<String, Integer> bases, BigDecimal numerator, BigDecimal denominator) {
        this.factors = Collections.unmodifiableMap(new LinkedHashMap<>(factors));
        this.bases = Map.copyOf(bases);
        this.numerator = numerator;
        this.denominator = denominator;
        this.symbol = symbolOf(factors);
    }

    /** A named unit that is so many times a base unit. */
    static Unit named(String name, String base, long numerator, long denominator) {
        return new Unit(Map.of(name, 1), Map.of(base, 1), BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** A name for a plain ratio, such as {@code %}. */
    static Unit ratio(String name, long numerator, long denominator) {
        return new Unit(Map.of(name, 1), Map.of(), BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** The same unit, so many times as large, under another name. */
    Unit multiple(String name, long times) {
        return new Unit(Map.of(name, 1), bases, numerator.multiply(BigDecimal.valueOf(times)), denominator);
    }

    /**
     * Reads {@code 元}, {@code 万元}, {@code 元/亩}, {@code 元/人/月}, {@code 元/(人·月)}, {@code m²}; an unknown word is a base unit of its
     * own. All that follows a {@code /} up to the next one divides.
     */
    public static Unit of(String text) {
        Unit unit = NONE;
        String[] parts = parts(text);
        for (int at = 0; at < parts.length; at++) {
            for (String word : PRODUCT.split(parts[at])) {
                Unit factor = word.isEmpty() || word.equals("1") ? NONE : KnownUnits.find(word).orElseGet(() -> unknown(word));
                unit = at == 0 ? unit.times(factor) : unit.over(factor);
            }
        }
        return unit;
    }

    private static Unit unknown(String word) {
        return word.length() > 1 && word.charAt(0) == '万' ? named(word, word.substring(1), 10_000, 1) : named(word, word, 1, 1);
    }

    /** Whether every word of a unit is one that offices use, so that it may be split off a number in a cell. */
    public static boolean isKnown(String text) {
        for (String part : parts(text)) {
            for (String word : PRODUCT.split(part)) {
                if (KnownUnits.find(word).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String[] parts(String text) {
        return TextNormaliser.compact(text).replaceAll("[()]", "").split("/", -1);
    }

    /** The unit of a product. */
    public Unit times(Unit other) {
        return combine(other, 1);
    }

    /** The unit of a quotient. */
    public Unit over(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        if (other.factors.isEmpty()) {
            return this;
        }
        BigDecimal top = numerator.multiply(sign > 0 ? other.numerator : other.denominator);
        BigDecimal bottom = denominator.multiply(sign > 0 ? other.denominator : other.numerator);
        Map<String, Integer> sum = sum(factors, other.factors, sign);
        return sum.isEmpty() ? NONE : new Unit(sum, sum(bases, other.bases, sign), top, bottom);
    }

    private static Map<String, Integer> sum(Map<String, Integer> powers, Map<String, Integer> others, int sign) {
        Map<String, Integer> sum = new LinkedHashMap<>(powers);
        others.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return sum;
    }

    private static String symbolOf(Map<String, Integer> factors) {
        String above = factors.entrySet().stream()
                .filter(factor -> factor.getValue() > 0)
                .map(factor -> repeated("·", factor.getKey(), factor.getValue()))
                .collect(Collectors.joining());
        String below = factors.entrySet().stream()
                .filter(factor -> factor.getValue() < 0)
                .map(factor -> repeated("/", factor.getKey(), -factor.getValue()))
                .collect(Collectors.joining());
        return above.isEmpty() && !below.isEmpty() ? "1" + below : above.replaceFirst("^·", "") + below;
    }

    private static String repeated(String before, String name, int times) {
        return (before + name).repeat(times);
    }

    /** Whether amounts of the two can be added and compared. */
    public boolean isConvertibleTo(Unit other) {
        return bases.equals(other.bases);
    }

    /** Whether this is the unit of a plain number; {@code %} is not, although it is convertible to it. */
    public boolean isNone() {
        return bases.isEmpty() && numerator.compareTo(denominator) == 0;
    }

    /**
     * Whether it counts something for each of something else, such as {@code 元/亩} or {@code mg/L}, so that a sum of such amounts says
     * nothing. A flow in time, {@code 万立方米/日} or {@code 元/月}, can be summed.
     */
    public boolean isPerPiece() {
        return bases.entrySet().stream().anyMatch(base -> base.getValue() < 0 && !TIMES.contains(base.getKey()));
    }

    /** The same quantity counted in another unit; full precision (DECIMAL128), no rounding to a scale. */
    public BigDecimal convert(BigDecimal amount, Unit target) {
        if (!isConvertibleTo(target)) {
            throw new IllegalArgumentException(symbol + " is not convertible to " + target.symbol);
        }
        BigDecimal top = numerator.multiply(target.denominator);
        BigDecimal bottom = denominator.multiply(target.numerator);
        return top.compareTo(bottom) == 0
                ? amount
                : Quotient.of(amount.multiply(top), bottom);
    }

    /** The unit as it is printed behind a number; {@link #of} reads it back. */
    public String symbol() {
        return symbol;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit
                && bases.equals(unit.bases)
                && numerator.multiply(unit.denominator).compareTo(unit.numerator.multiply(denominator)) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(bases);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
