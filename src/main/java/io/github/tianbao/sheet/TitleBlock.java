package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows over a header that belong to it: title, fill-in lines, remarks printed before the table.
 *
 * @param firstRow 1-based; the header's own first row if nothing stands above it
 */
record TitleBlock(int firstRow, List<SourceRow> rows) {
    private static final int LONGEST = 60;
    private static final Pattern SIGNATURE = Pattern.compile("人|签|盖章|电话|领导");

    TitleBlock {
        rows = List.copyOf(rows);
    }

    static TitleBlock above(SheetOutline outline, int headerRow) {
        Deque<SourceRow> block = new ArrayDeque<>();
        boolean underAnotherTable = false;
        for (SourceRow row : outline.kept().headMap(headerRow, false).descendingMap().values()) {
            underAnotherTable = !isTitle(row) || block.size() == LONGEST;
            if (underAnotherTable) {
                break;
            }
            block.addFirst(row);
        }
        if (underAnotherTable) {
            leaveItsFoot(block);
        }
        return new TitleBlock(block.isEmpty() ? headerRow : block.getFirst().number(), new ArrayList<>(block));
    }

    List<Title> titles() {
        return rows.stream().map(row -> new Title(row.text(), new CellAddress(row.number(), row.first().column()))).toList();
    }

    List<FillIn> fillIns() {
        return rows.stream().filter(row -> !RowLabels.isRemark(row)).flatMap(row -> FillInLine.of(row).fillIns().stream()).toList();
    }

    /** Remarks and signatures right under another table are that table's; a line 填报单位 right over the header is not. */
    private static void leaveItsFoot(Deque<SourceRow> block) {
        while (!block.isEmpty() && isFoot(block.getFirst(), block.size() == 1)) {
            block.removeFirst();
        }
    }

    private static boolean isFoot(SourceRow row, boolean rightOverTheHeader) {
        FillInLine line = FillInLine.of(row);
        boolean signatures = line.fillIns().stream().anyMatch(fillIn -> SIGNATURE.matcher(fillIn.label()).find());
        return RowLabels.isRemark(row) || line.isPure() && (signatures || !rightOverTheHeader);
    }

    private static boolean isTitle(SourceRow row) {
        SourceCell first = row.first();
        boolean alone = row.cells().size() == 1
                && (first.isWords() && RowLabels.total(first.shown()).isEmpty() || first.content() instanceof Content.Day);
        return alone || RowLabels.isRemark(row) || FillInLine.of(row).leads(row);
    }
}
