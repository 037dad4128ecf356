package io.github.tianbao.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with boxes to tick, as printed forms have them: {@code ☑工业 □零售业}. The box may stand before its word or behind it, may be an empty
 * pair of brackets beside others with a tick in them, and may have its tick beside it.
 */
public final class TickedWords {
    private static final String EMPTY = "□☐▢◻";
    private static final String TICK = "☑☒■√✓✔✅";
    private static final String BRACKETS = "[（(\\[]\\s*[" + TICK + "]?\\s*[）)\\]]";
    private static final String SIGNS = EMPTY + TICK;
    private static final Pattern TICKED = Pattern.compile("[" + TICK + "]");
    private static final Pattern MARK = Pattern.compile("(?U)(?:(?:" + BRACKETS + "|[" + EMPTY + TICK + "])\\s*)+");
    private static final Pattern EDGES = Pattern.compile("(?U)^[\\s、，,;；]+|[\\s、，,;；]+$");

    private TickedWords() {}

    /** The words that are ticked, in their order; empty if the text has no words with boxes, an empty list if none of them is ticked. */
    public static Optional<List<String>> in(String text) {
        if (!hasSign(text) || trimmed(MARK.matcher(text).replaceAll("")).isEmpty()) {
            return Optional.empty();
        }
        String trimmed = trimmed(text);
        Matcher mark = MARK.matcher(trimmed);
        return Optional.of(mark.lookingAt() ? wordsAfterMarks(trimmed, mark.reset()) : wordsBeforeMarks(trimmed, mark.reset()));
    }

    private static boolean hasSign(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsAfterMarks(String text, Matcher mark) {
        List<String> ticked = new ArrayList<>();
        boolean more = mark.find();
        while (more) {
            boolean isTicked = isTicked(mark);
            int from = mark.end();
            more = mark.find();
            addIf(isTicked, ticked, text.substring(from, more ? mark.start() : text.length()));
        }
        return ticked;
    }

    private static List<String> wordsBeforeMarks(String text, Matcher mark) {
        List<String> ticked = new ArrayList<>();
        int from = 0;
        while (mark.find()) {
            addIf(isTicked(mark), ticked, text.substring(from, mark.start()));
            from = mark.end();
        }
        return ticked;
    }

    private static boolean isTicked(Matcher mark) {
        return TICKED.matcher(mark.group()).find();
    }

    private static void addIf(boolean ticked, List<String> words, String word) {
        if (ticked && !trimmed(word).isEmpty()) {
            words.add(trimmed(word));
        }
    }

    private static String trimmed(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
