package io.github.tianbao.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Stream;

/** Sums of some columns over some rows; knows where a cell could not be read, so that the sum is not to be relied on. */
final class ColumnSums {
    private final BigDecimal[] amounts;
    private final BigDecimal[] repeats;
    private final boolean[] broken;
    private int rows;
    private int firstRow;
    private int lastRow;

    ColumnSums(int columns) {
        this.amounts = new BigDecimal[columns];
        this.broken = new boolean[columns];
        this.repeats = new BigDecimal[columns];
        Arrays.fill(amounts, BigDecimal.ZERO);
        Arrays.fill(repeats, BigDecimal.ZERO);
    }

    void startRow(int row) {
        firstRow = rows == 0 ? row : Math.min(firstRow, row);
        lastRow = Math.max(lastRow, row);
        rows++;
    }

    /**
     * Takes an amount in.
     *
     * @param repeated whether it has been taken in already, with an earlier row of the same household
     */
    void add(int column, BigDecimal amount, boolean repeated) {
        BigDecimal[] sums = repeated ? repeats : amounts;
        sums[column] = sums[column].add(amount);
    }

    void breakColumn(int column) {
        broken[column] = true;
    }

    /** Adds the rows of another sum. */
    void addAll(ColumnSums other) {
        if (other.isEmpty()) {
            return;
        }
        firstRow = rows == 0 ? other.firstRow : Math.min(firstRow, other.firstRow);
        lastRow = Math.max(lastRow, other.lastRow);
        rows += other.rows;
        for (int column = 0; column < amounts.length; column++) {
            amounts[column] = amounts[column].add(other.amounts[column]);
            repeats[column] = repeats[column].add(other.repeats[column]);
            broken[column] |= other.broken[column];
        }
    }

    boolean isEmpty() {
        return rows == 0;
    }

    boolean isBroken(int column) {
        return broken[column];
    }

    /** The sum with what a household has in common counted once. */
    BigDecimal amount(int column) {
        return amounts[column];
    }

    /** What a printed sum may say: with what a household has in common counted once, or with each row that repeats it. */
    Stream<BigDecimal> readings(int column) {
        return Stream.of(amounts[column], amounts[column].add(repeats[column]));
    }

    /** The rows summed, as a message says it: {@code 第5行至第14行}. */
    String span() {
        return firstRow == lastRow ? "第" + firstRow + "行" : "第" + firstRow + "行至第" + lastRow + "行";
    }
}
