package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The marks of one sheet, by cell. What is to be told at a cell is put together when it is asked for, so that a roster in which every row
 * is wrong takes little memory.
 */
final class SheetMarks {
    /** A sheet with more marks than this has one fault that goes through all of it; the checklist still lists every one. */
    static final int MOST = 100_000;

    private static final int BITS_OF_A_NUMBER = 27;
    private static final int BITS_OF_A_COLUMN = 14;

    private final List<Remark> remarks;
    private final MergedAnchors anchors;
    /** Row, column and number of a remark in one, so that they can be sorted. */
    private long[] places = new long[16];
    private int size;
    private final List<Mark> marks;
    private final int wanted;

    /** The marks for the remarks about a sheet; of a merged region the first cell is marked. Of too many the gravest. */
    SheetMarks(List<Remark> remarks, MergedAnchors anchors) {
        this.remarks = remarks;
        this.anchors = anchors;
        for (int number = 0; number < remarks.size(); number++) {
            int its = number;
            remarks.get(number).finding().cells().stream().map(anchors::of).distinct().forEach(cell -> add(cell, its));
        }
        places = Arrays.copyOf(places, size);
        Arrays.sort(places);
        List<Mark> all = marks();
        this.wanted = all.size();
        this.marks = Mark.gravest(all, MOST);
    }

    private void add(CellAddress cell, int number) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = ((long) cell.row() << BITS_OF_A_COLUMN | cell.column()) << BITS_OF_A_NUMBER | number;
    }

    private List<Mark> marks() {
        MarkKind[] kinds = remarks.stream().map(Remark::kind).toArray(MarkKind[]::new);
        List<Mark> all = new ArrayList<>();
        for (int start = 0; start < size; ) {
            int end = start + 1;
            while (end < size && places[end] >>> BITS_OF_A_NUMBER == places[start] >>> BITS_OF_A_NUMBER) {
                end++;
            }
            int[] numbers = IntStream.range(start, end).map(at -> number(places[at])).toArray();
            all.add(mark(cell(places[start]), numbers, kinds));
            start = end;
        }
        return all;
    }

    /** By cell. */
    List<Mark> all() {
        return marks;
    }

    /** Those that get a comment: all of them, or the gravest and among these the first ones. */
    Set<CellAddress> commented() {
        return Mark.gravest(marks, Mark.MOST_COMMENTS).stream().map(Mark::cell).collect(Collectors.toSet());
    }

    /** What the checklist says of cells that were left without mark or comment. */
    List<String> limits(String sheet) {
        List<String> lines = new ArrayList<>();
        if (wanted > marks.size()) {
            lines.add("“" + sheet + "”有问题的单元格有 " + wanted + " 个，只标记了最要紧的 " + marks.size() + " 个，其余见本清单。");
        }
        if (marks.size() > Mark.MOST_COMMENTS) {
            lines.add("“" + sheet + "”标记了 " + marks.size() + " 个单元格，批注只加在最要紧的 " + Mark.MOST_COMMENTS + " 个上，其余只有底色，原因见本清单。");
        }
        return lines;
    }

    private Mark mark(CellAddress cell, int[] numbers, MarkKind[] kinds) {
        MarkKind gravest = Arrays.stream(numbers).mapToObj(number -> kinds[number]).min(Comparator.naturalOrder()).orElseThrow();
        return new Mark(cell, gravest, () -> Arrays.stream(numbers).mapToObj(remarks::get)
                .map(remark -> new Note(remark, anchors.of(remark.finding().cells().get(0))))
                .sorted(Comparator.comparing(note -> note.remark().kind())).toList());
    }

    private static int number(long place) {
        return (int) (place & (1L << BITS_OF_A_NUMBER) - 1);
    }

    private static CellAddress cell(long place) {
        long cell = place >>> BITS_OF_A_NUMBER;
        return new CellAddress((int) (cell >>> BITS_OF_A_COLUMN), (int) (cell & (1 << BITS_OF_A_COLUMN) - 1));
    }
}
