package io.github.tianbao.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit of measure: powers of base units and the exact ratio to them. {@code 亩} is 2000/3 平方米 (GB 3100 keeps
 * 公顷; the ratio 15 亩 = 1 公顷 is the State Council's of 1959). Unknown words are base units of their own, so that 袋 and 户 never mix.
 */
public final class Unit {
    public static final Unit NONE = new Unit(Map.of(), BigDecimal.ONE, BigDecimal.ONE, "");

    private static final Map<String, Unit> KNOWN = known();

    private final Map<String, Integer> powers;
    private final BigDecimal numerator;
    private final BigDecimal denominator;
    private final String symbol;

    private Unit(Map<String, Integer> powers, BigDecimal numerator, BigDecimal denominator, String symbol) {
        this.powers = Map.copyOf(powers);
        this.numerator = numerator;
        this.denominator = denominator;
        this.symbol = symbol;
    }

    /** Reads {@code 元}, {@code 万元}, {@code 元/亩}, {@code m²}; an unknown word is a base unit of its own. */
    public static Unit of(String text) {
        String word = text.strip();
        if (word.isEmpty()) {
            return NONE;
        }
        int slash = word.indexOf('/');
        if (slash > 0) {
            return of(word.substring(0, slash)).over(of(word.substring(slash + 1)));
        }
        Unit known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        if (word.length() > 1 && word.charAt(0) == '万') {
            Unit base = of(word.substring(1));
            return new Unit(base.powers, base.numerator.multiply(new BigDecimal(10000)), base.denominator, word);
        }
        return new Unit(Map.of(word, 1), BigDecimal.ONE, BigDecimal.ONE, word);
    }

    /** Whether a word is a unit that offices use, so that it may be split off a number in a cell. */
    public static boolean isKnown(String text) {
        String word = text.strip();
        if (word.startsWith("万") && word.length() > 1) {
            word = word.substring(1);
        }
        int slash = word.indexOf('/');
        return slash > 0
                ? isKnown(word.substring(0, slash)) && isKnown(word.substring(slash + 1))
                : KNOWN.containsKey(word);
    }

    public Unit times(Unit other) {
        return combine(other, 1);
    }

    public Unit over(Unit other) {
        return combine(other, -1);
    }

    private Unit combine(Unit other, int sign) {
        if (other.equals(NONE)) {
            return this;
        }
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        BigDecimal top = numerator.multiply(sign > 0 ? other.numerator : other.denominator);
        BigDecimal bottom = denominator.multiply(sign > 0 ? other.denominator : other.numerator);
        if (sum.isEmpty() && top.compareTo(bottom) == 0) {
            return NONE;
        }
        return new Unit(sum, top, bottom, nameOf(sum, other, sign));
    }

    private String nameOf(Map<String, Integer> sum, Unit other, int sign) {
        if (equals(NONE)) {
            return sign > 0 ? other.symbol : "1/" + other.symbol;
        }
        if (sign > 0 && symbol.endsWith("/" + other.symbol)) {
            return symbol.substring(0, symbol.length() - other.symbol.length() - 1);
        }
        if (sum.isEmpty()) {
            return "";
        }
        return sign > 0 ? symbol + "·" + other.symbol : symbol + "/" + other.symbol;
    }

    /** Whether amounts of the two can be added and compared. */
    public boolean isConvertibleTo(Unit other) {
        return powers.equals(other.powers);
    }

    public boolean isNone() {
        return powers.isEmpty() && numerator.compareTo(denominator) == 0;
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
                : amount.multiply(top).divide(bottom, MathContext.DECIMAL128);
    }

    public String symbol() {
        return symbol;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit
                && powers.equals(unit.powers)
                && numerator.multiply(unit.denominator).compareTo(unit.numerator.multiply(denominator)) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(powers);
    }

    @Override
    public String toString() {
        return symbol;
    }

    private static Map<String, Unit> known() {
        return java.util.stream.Stream.of(
                        bases("元", "平方米", "米", "千克", "人", "户", "个", "村", "月", "年", "天", "岁", "袋", "分", "名", "所", "座",
                                "处", "棵", "株", "头", "只", "套", "间", "辆", "次", "项", "家", "立方米", "眼", "台"),
                        Map.of("万元", scaled("元", 10000, 1, "万元"),
                                "亿元", scaled("元", 100_000_000, 1, "亿元"),
                                "角", scaled("元", 1, 10, "角"),
                                "亩", scaled("平方米", 2000, 3, "亩"),
                                "公顷", scaled("平方米", 10000, 1, "公顷"),
                                "平方公里", scaled("平方米", 1_000_000, 1, "平方公里"),
                                "公里", scaled("米", 1000, 1, "公里"),
                                "吨", scaled("千克", 1000, 1, "吨"),
                                "斤", scaled("千克", 1, 2, "斤")),
                        Map.of("m²", scaled("平方米", 1, 1, "平方米"),
                                "㎡", scaled("平方米", 1, 1, "平方米"),
                                "m2", scaled("平方米", 1, 1, "平方米"),
                                "m³", scaled("立方米", 1, 1, "立方米"),
                                "km", scaled("米", 1000, 1, "公里"),
                                "m", scaled("米", 1, 1, "米"),
                                "kg", scaled("千克", 1, 1, "千克"),
                                "公斤", scaled("千克", 1, 1, "千克"),
                                "%", new Unit(Map.of(), BigDecimal.ONE, new BigDecimal(100), "%"),
                                "‰", new Unit(Map.of(), BigDecimal.ONE, new BigDecimal(1000), "‰")))
                .flatMap(map -> map.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Unit> bases(String... names) {
        return java.util.Arrays.stream(names).collect(Collectors.toMap(name -> name, name -> scaled(name, 1, 1, name)));
    }

    private static Unit scaled(String base, long top, long bottom, String symbol) {
        return new Unit(Map.of(base, 1), BigDecimal.valueOf(top), BigDecimal.valueOf(bottom), symbol);
    }
}
