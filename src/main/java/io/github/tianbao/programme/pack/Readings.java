package io.github.tianbao.programme.pack;

import java.util.Arrays;
import java.util.List;

/**
 * Two readings (解释) of the same words. Most of them complete each other: one says what a limit includes, the other what happens to
 * those who miss it. They exclude each other where they say the same sentence with another word in it: 按年 and 按月.
 */
final class Readings {
    /** Less in common at both ends is chance. */
    private static final double SAME_SENTENCE = 1.0 / 3;

    private Readings() {}

    /** Whether one reading says otherwise what the other says; what both say, be it in more words, does not count. */
    static boolean areOpposed(String one, String other) {
        List<String> here = sentencesOnlyIn(one, other);
        List<String> there = sentencesOnlyIn(other, one);
        return here.stream().anyMatch(sentence -> there.stream().anyMatch(against -> areVariants(sentence, against)));
    }

    private static List<String> sentencesOnlyIn(String one, String other) {
        String whole = String.join("", sentences(other));
        return sentences(one).stream()
                .filter(sentence -> !whole.contains(sentence) && sentences(other).stream().noneMatch(sentence::contains))
                .toList();
    }

    /** The sentences without quotation marks, white space and what stands in brackets. */
    private static List<String> sentences(String reading) {
        return Arrays.stream(reading.replaceAll("（[^）]*）|[\\s“”]", "").split("[，。；;,]")).filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** Whether both begin alike, and but for a middle part end alike too. */
    private static boolean areVariants(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head > 0 && head + tail >= SAME_SENTENCE * Math.max(one.length(), other.length());
    }
}
