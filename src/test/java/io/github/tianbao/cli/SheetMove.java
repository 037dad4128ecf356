package io.github.tianbao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How the cells of one sheet are moved: rows put in, columns put before. Rows are 1-based, as in Excel; columns 0-based. */
final class SheetMove {
    private final TreeMap<Integer, List<Inserted>> before = new TreeMap<>();
    private final int columns;
    private final List<Integer> header;
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();

    /**
     * @param columns how many columns are put before the first
     * @param header  first and last row of the heading, for those that print it again
     */
    SheetMove(int columns, List<Integer> header) {
        this.columns = columns;
        this.header = List.copyOf(header);
    }

    void insert(int beforeRow, Inserted inserted) {
        before.computeIfAbsent(beforeRow, row -> new ArrayList<>()).add(inserted);
    }

    /** Hides a row or a column of the original. */
    void hide(int row, int column) {
        hiddenRows.add(row(row));
        hiddenColumns.add(column(column));
    }

    int row(int original) {
        return original + before.headMap(original, true).values().stream()
                .flatMap(List::stream).mapToInt(inserted -> inserted.height(this)).sum();
    }

    int column(int original) {
        return original + columns;
    }

    CellRangeAddress moved(CellRangeAddress region) {
        return new CellRangeAddress(row(region.getFirstRow() + 1) - 1, row(region.getLastRow() + 1) - 1,
                column(region.getFirstColumn()), column(region.getLastColumn()));
    }

    /** What is put in, by the row where it comes to stand. */
    Map<Integer, Inserted> inserted() {
        Map<Integer, Inserted> placed = new TreeMap<>();
        before.forEach((original, all) -> {
            int next = row(original) - all.stream().mapToInt(inserted -> inserted.height(this)).sum();
            for (Inserted inserted : all) {
                placed.put(next, inserted);
                next += inserted.height(this);
            }
        });
        return placed;
    }

    Set<Integer> hiddenRows() {
        return hiddenRows;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    @Override
    public String toString() {
        return columns + "列 " + before + " 隐藏" + hiddenRows;
    }

    /** What people put between rows. */
    enum Inserted {
        BLANK, HIDDEN_BLANK, TITLE, TITLE_IN_THE_MIDDLE, REMARK, NOTE, PHONE, SIGNATURES, HEADER;

        boolean isBlank() {
            return this == BLANK || this == HIDDEN_BLANK;
        }

        boolean fitsAbove() {
            return this != HEADER;
        }

        boolean fitsWithin() {
            return this == NOTE || this == PHONE || this == SIGNATURES || this == HEADER;
        }

        boolean fitsBelow() {
            return this == NOTE || this == PHONE || this == SIGNATURES || this == REMARK;
        }

        private int height(SheetMove move) {
            return this == HEADER ? move.header.get(1) - move.header.get(0) + 1 : 1;
        }

        void write(MovedWorkbook book, Sheet from, Sheet to, int row, SheetMove move) {
            switch (this) {
                case BLANK -> { }
                case HIDDEN_BLANK -> to.createRow(row).setZeroHeight(true);
                case TITLE -> text(to, row, 0, "附件2");
                case TITLE_IN_THE_MIDDLE -> text(to, row, move.column(2), "（征求意见稿）");
                case REMARK -> text(to, row, 0, "说明：本表一式三份");
                case NOTE -> text(to, row, move.column(0), "注：本页数据已核对");
                case PHONE -> text(to, row, move.column(0), "联系电话：0359-6020000");
                case SIGNATURES -> {
                    text(to, row, move.column(0), "制表人：王芳");
                    to.getRow(row).createCell(move.column(3)).setCellValue("审核人：");
                }
                case HEADER -> header(book, from, to, row, move);
            }
        }

        private static void text(Sheet to, int row, int column, String text) {
            to.createRow(row).createCell(column).setCellValue(text);
        }

        private static void header(MovedWorkbook book, Sheet from, Sheet to, int row, SheetMove move) {
            int down = row - (move.header.get(0) - 1);
            for (int at = move.header.get(0) - 1; at < move.header.get(1); at++) {
                Row copy = to.createRow(at + down);
                from.getRow(at).forEach(cell -> {
                    if (!cell.toString().isEmpty()) {
                        book.copy(cell, copy.createCell(move.column(cell.getColumnIndex())));
                    }
                });
            }
            for (CellRangeAddress region : from.getMergedRegions()) {
                if (region.getFirstRow() >= move.header.get(0) - 1 && region.getLastRow() < move.header.get(1)) {
                    to.addMergedRegionUnsafe(new CellRangeAddress(region.getFirstRow() + down, region.getLastRow() + down,
                            move.column(region.getFirstColumn()), move.column(region.getLastColumn())));
                }
            }
        }
    }
}
