package io.github.tianbao.programme.recognition;

import io.github.tianbao.value.Unit;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading in the form in which headings are compared: NFKC, without white space, {@code *}, bracket signs and a trailing colon;
 * a unit in brackets or after a comma is taken off and kept.
 *
 * @param key   compared first; what stands in brackets counts
 * @param loose compared only where nothing else matches: brackets are taken off with what is in them
 * @param unit  the unit that the heading names
 */
public record HeadingText(String key, String loose, Optional<Unit> unit) {
    private static final Pattern IGNORED = Pattern.compile("[\\p{Z}\\p{C}\\s*]+");
    private static final Pattern TRAILING = Pattern.compile("[::;,、。]+$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔「{<《](.*?)[)\\]】〕」}>》]");
    private static final Pattern BRACKET_SIGNS = Pattern.compile("[()\\[\\]【】〔〕「」{}<>《》]");
    private static final Pattern UNIT_IN_BRACKETS = Pattern.compile("[(\\[【〔](?:单位[::]?)?([^()\\[\\]【】〔〕]+)[)\\]】〕]$");
    private static final Pattern UNIT_AFTER_COMMA = Pattern.compile("[,、;](?:单位[::]?)?([^,、;]+)$");

    /** Normalises one heading text, not a path. */
    public static HeadingText of(String text) {
        String plain = tidy(text);
        Optional<Matcher> unit = unitIn(plain);
        String bare = unit.map(match -> plain.substring(0, match.start())).orElse(plain);
        String key = strip(BRACKET_SIGNS.matcher(bare).replaceAll(""));
        String loose = strip(BRACKET_SIGNS.matcher(BRACKETS.matcher(bare).replaceAll("")).replaceAll(""));
        return new HeadingText(key, loose.isEmpty() ? key : loose, unit.map(match -> Unit.of(match.group(1))));
    }

    private static String tidy(String text) {
        return strip(IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(""));
    }

    private static String strip(String text) {
        return TRAILING.matcher(text).replaceAll("");
    }

    private static Optional<Matcher> unitIn(String text) {
        for (Pattern pattern : new Pattern[] {UNIT_IN_BRACKETS, UNIT_AFTER_COMMA}) {
            Matcher match = pattern.matcher(text);
            if (match.find() && match.start() > 0 && Unit.isKnown(match.group(1))) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }
}
