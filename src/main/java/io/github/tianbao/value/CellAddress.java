package io.github.tianbao.value;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as Excel shows it.
 *
 * @param row    1-based row number, as at the left edge of the sheet
 * @param column 0-based column index ({@code 0} is A)
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");

    public CellAddress {
        if (row < 1 || column < 0) {
            throw new IllegalArgumentException("row " + row + ", column " + column);
        }
    }

    /** Reads {@code F7}, also in lower case and with the {@code $} of absolute references. */
    public static CellAddress parse(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            throw new IllegalArgumentException("not a cell address: " + text);
        }
        int column = 0;
        for (char letter : address.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + (letter - 'A' + 1);
        }
        return new CellAddress(Integer.parseInt(address.group(2)), column - 1);
    }

    /** The letters of a column: {@code A} for 0, {@code AA} for 26. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** By rows, then by columns. */
    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }

    /** As Excel shows it: {@code F7}. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
