package io.github.tianbao.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quantities in running text: {@code 13.845万亩} in 完成谷子基地13.845万亩, {@code 108万元} in 共需投资108万元. */
public final class QuantitiesInText {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:余|多)?");
    private static final Pattern BREAK = Pattern.compile("[，,。；;：:、！？!?()（）\\n]");
    private static final Pattern END_OF_PART = Pattern.compile("\\d|" + BREAK.pattern());
    private static final int LONGEST_UNIT = 8;
    private static final String PER = "/／每";

    private QuantitiesInText() {}

    /**
     * One quantity of a text.
     *
     * @param quantity in the unit asked for
     * @param before   the words before it, from the last number or punctuation on
     * @param after    the words behind its unit, up to the next number or punctuation
     */
    public record Found(Quantity quantity, String before, String after) {}

    /**
     * All quantities of a text that can be counted in a unit, in reading order, converted exactly. A number that is only a part of a
     * price ({@code 240元} in 240元/亩) is not one.
     */
    public static List<Found> in(String text, Unit wanted) {
        String line = TextNormaliser.tidy(text);
        List<Found> found = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(line);
        int from = 0;
        while (numbers.find()) {
            int end = numbers.end();
            String before = lastPart(line.substring(from, numbers.start()));
            String rest = line.substring(end);
            Optional<String> symbol = unitAtStart(rest, wanted);
            symbol.map(Unit::of).filter(unit -> unit.isConvertibleTo(wanted)).ifPresent(unit -> found.add(new Found(
                    new Quantity(unit.convert(amount(numbers.group()), wanted), wanted), before, firstPart(rest.substring(symbol.get().length())))));
            from = end + symbol.map(String::length).orElse(0);
            numbers.region(from, line.length());
        }
        return found;
    }

    private static BigDecimal amount(String digits) {
        return new BigDecimal(digits.replaceAll("[,余多]", ""));
    }

    /** The longest beginning that is a unit, known or asked for; none if what follows makes it a price per something else. */
    private static Optional<String> unitAtStart(String rest, Unit wanted) {
        for (int length = Math.min(LONGEST_UNIT, rest.length()); length > 0; length--) {
            String word = rest.substring(0, length);
            if (word.equals(wanted.symbol()) || isUnit(word)) {
                boolean price = length < rest.length() && PER.indexOf(rest.charAt(length)) >= 0;
                return price ? Optional.empty() : Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static boolean isUnit(String word) {
        return !word.isBlank() && !BREAK.matcher(word).find() && word.chars().noneMatch(Character::isDigit) && Unit.isKnown(word);
    }

    private static String lastPart(String text) {
        String[] parts = BREAK.split(text, -1);
        return parts[parts.length - 1];
    }

    private static String firstPart(String text) {
        Matcher end = END_OF_PART.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }
}
