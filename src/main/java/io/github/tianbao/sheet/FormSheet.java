package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sheet that is one filled-in form, read as a table of one record: a column for each label, the values with their true addresses. A form
 * in which nobody has written anything has no record.
 */
final class FormSheet {
    private static final int FEWEST_LABELS = 4;
    private static final int FEWEST_ROWS = 3;
    private static final double LAYOUT_SCORE = 0.5;

    private FormSheet() {}

    /** The sheet as such a table; empty if it does not look like a form. Labels all in one row or two are the header of a list. */
    static Optional<Table> read(SheetOutline outline, FormLabels labels) {
        return FormGrid.of(outline).flatMap(grid -> {
            List<FormEntry> entries = FormReader.read(grid, labels);
            return isForm(entries) ? Optional.of(table(outline, grid, entries)) : Optional.empty();
        });
    }

    private static boolean isForm(List<FormEntry> entries) {
        Map<Integer, Long> byRow = entries.stream().collect(Collectors.groupingBy(entry -> entry.labelAt().row(), Collectors.counting()));
        long most = byRow.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return entries.size() >= FEWEST_LABELS && byRow.size() >= FEWEST_ROWS && most * 2 <= entries.size();
    }

    private static Table table(SheetOutline outline, FormGrid grid, List<FormEntry> entries) {
        int first = entries.stream().mapToInt(entry -> entry.labelAt().row()).min().orElseThrow();
        int last = entries.stream().mapToInt(entry -> Math.max(entry.labelAt().row(), entry.value().address().row())).max().orElseThrow();
        List<Column> columns = IntStream.range(0, entries.size()).mapToObj(at -> new Column(at, entries.get(at).path(), false)).toList();
        Map<Integer, CellAddress> labelCells = new LinkedHashMap<>();
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            labelCells.put(at, entries.get(at).labelAt());
            cells.put(at, entries.get(at).value());
        }
        HeaderBand header = new HeaderBand(outline.name(), outline.index(), first, last, columns,
                TitleBlock.above(outline, first).titles(), LAYOUT_SCORE, labelCells);
        List<Row> rows = entries.stream().anyMatch(FormEntry::isAnswered)
                ? List.of(new Row(first, Row.Kind.DATA, Collections.unmodifiableMap(cells), List.of(), false, Optional.empty()))
                : List.of();
        return new Table(header, fillIns(grid), rows::iterator, notes(outline, last));
    }

    private static List<FillIn> fillIns(FormGrid grid) {
        List<FillIn> fillIns = new ArrayList<>();
        grid.filled().stream().filter(place -> place.isWords() && !RowLabels.isNote(place.text())).forEach(place ->
                LabelledText.parse(place.text()).pairs().forEach(pair -> fillIns.add(new FillIn(pair.label(), pair.value(), place.address()))));
        return fillIns;
    }

    private static List<String> notes(SheetOutline outline, int last) {
        return outline.kept(last + 1, Integer.MAX_VALUE).stream().filter(RowLabels::isRemark).map(SourceRow::text).toList();
    }
}
