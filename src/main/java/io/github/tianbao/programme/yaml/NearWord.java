package io.github.tianbao.programme.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
public final class NearWord {
    private NearWord() {}

    /** The word nearest to what was written, if no more than about half of it differs; of equals one that begins alike, then one as long, else the first. */
    public static Optional<String> of(String written, Collection<String> words) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        int[] wanted = written.codePoints().toArray();
        return words.stream()
                .filter(word -> !word.isEmpty() && !word.equals(written))
                .filter(word -> distance(wanted, word.codePoints().toArray()) <= allowed(wanted.length, word))
                .min(Comparator.comparingInt((String word) -> distance(wanted, word.codePoints().toArray()))
                        .thenComparing(word -> word.codePointAt(0) != wanted[0])
                        .thenComparing(word -> word.codePointCount(0, word.length()) != wanted.length));
    }

    private static int allowed(int length, String word) {
        int longer = Math.max(length, word.codePointCount(0, word.length()));
        return longer <= 1 ? 0 : longer / 2;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one into the other. */
    private static int distance(int[] one, int[] other) {
        int[][] cost = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length][other.length];
    }

    private static int step(int[][] cost, int[] one, int[] other, int i, int j) {
        int same = one[i - 1] == other[j - 1] ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
