package io.github.tianbao.check.draft;

import io.github.tianbao.programme.FieldType;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Column;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.sheet.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The draft of a pack, made from a sheet that an office keeps already. Nothing of what stands in the rows gets into it but the few
 * words of a column that repeats them, so that no person's data ends up in a pack.
 *
 * @param files text by file name
 */
public record PackDraft(Map<String, String> files) {
    private static final Pattern RUNNING_NUMBER = Pattern.compile("序\\s*号|编\\s*号");
    private static final int ROWS_LOOKED_AT = 2000;

    public PackDraft {
        files = Map.copyOf(files);
    }

    /** The likeliest header of each sheet, sheets with the headings of an earlier one left out. */
    public static List<HeaderBand> headers(List<HeaderBand> candidates) {
        Map<Integer, HeaderBand> best = new LinkedHashMap<>();
        candidates.stream()
                .sorted(Comparator.comparingDouble(HeaderBand::layoutScore).reversed().thenComparingInt(HeaderBand::firstRow))
                .forEach(band -> best.putIfAbsent(band.sheetIndex(), band));
        Set<List<String>> seen = new HashSet<>();
        return best.values().stream().sorted(Comparator.comparingInt(HeaderBand::sheetIndex))
                .filter(band -> seen.add(band.columns().stream().map(Column::heading).toList()))
                .toList();
    }

    /**
     * Drafts a pack.
     *
     * @param id     name of the pack's folder
     * @param source name of the file it is made from
     * @param tables at least one, under {@link #headers}
     * @param day    stands in for the dates that the author has to fill in
     */
    public static PackDraft of(String id, String source, List<Table> tables, LocalDate day) {
        FieldNames names = new FieldNames();
        List<DraftTable> drafts = new ArrayList<>();
        for (Table table : tables) {
            names.nextTable();
            drafts.add(new DraftTable(table.sheet(), List.copyOf(table.header().titles()), fields(table, names, day)));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("programme.yaml", ProgrammeText.of(id, source, drafts, day));
        files.put("examples.yaml", ProgrammeText.examples(drafts.get(0)));
        files.put("form.ftlh", FormText.of(drafts.get(0)));
        return new PackDraft(files);
    }

    private static List<DraftField> fields(Table table, FieldNames names, LocalDate day) {
        Map<Integer, List<Cell>> cells = new LinkedHashMap<>();
        int rows = 0;
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.DATA && rows++ < ROWS_LOOKED_AT) {
                row.cells().forEach((column, cell) -> cells.computeIfAbsent(column, key -> new ArrayList<>()).add(cell));
            }
        }
        return table.header().columns().stream()
                .filter(column -> !column.path().isEmpty() && !RUNNING_NUMBER.matcher(column.heading()).matches())
                .map(column -> field(column, cells.getOrDefault(column.index(), List.of()), names, day))
                .toList();
    }

    private static DraftField field(Column column, List<Cell> cells, FieldNames names, LocalDate day) {
        TypeGuess guess = TypeGuess.of(column.path(), cells, day);
        List<String> shown = cells.stream().filter(cell -> !cell.isBlank()).map(Cell::shown).toList();
        boolean filled = !cells.isEmpty() && shown.size() == cells.size() && guess.type() != FieldType.TEXT;
        return new DraftField(names.of(column.path(), guess), column.heading(), guess.type(), guess.unit(), guess.options(), filled,
                shown.size() > 1 && new HashSet<>(shown).size() == shown.size());
    }
}
