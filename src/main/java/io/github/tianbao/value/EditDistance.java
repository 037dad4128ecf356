package io.github.tianbao.value;

/** Counts the slips between two words (Damerau-Levenshtein, optimal string alignment): a character more, less, other, or two swapped. */
public final class EditDistance {
    private EditDistance() {}

    /** The number of slips, counted in code points. */
    public static int between(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        int[][] slips = new int[first.length + 1][second.length + 1];
        for (int row = 0; row <= first.length; row++) {
            for (int column = 0; column <= second.length; column++) {
                slips[row][column] = fewest(slips, first, second, row, column);
            }
        }
        return slips[first.length][second.length];
    }

    private static int fewest(int[][] slips, int[] first, int[] second, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int change = first[row - 1] == second[column - 1] ? 0 : 1;
        int fewest = Math.min(slips[row - 1][column - 1] + change, Math.min(slips[row - 1][column], slips[row][column - 1]) + 1);
        boolean swapped = row > 1 && column > 1 && first[row - 1] == second[column - 2] && first[row - 2] == second[column - 1];
        return swapped ? Math.min(fewest, slips[row - 2][column - 2] + 1) : fewest;
    }
}
