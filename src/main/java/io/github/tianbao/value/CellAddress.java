package io.github.tianbao.value;

/**
 * A cell as Excel shows it.
 *
 * @param row    1-based row number, as at the left edge of the sheet
 * @param column 0-based column index ({@code 0} is A)
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    public CellAddress {
        if (row < 1 || column < 0) {
            throw new IllegalArgumentException("row " + row + ", column " + column);
        }
    }

    public static CellAddress parse(String text) {
        int split = 0;
        int column = 0;
        while (split < text.length() && Character.isLetter(text.charAt(split))) {
            column = column * 26 + (Character.toUpperCase(text.charAt(split)) - 'A' + 1);
            split++;
        }
        return new CellAddress(Integer.parseInt(text.substring(split)), column - 1);
    }

    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return letters(column) + row;
    }
}
