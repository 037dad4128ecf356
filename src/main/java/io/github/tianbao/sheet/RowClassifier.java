package io.github.tianbao.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells records from section labels, totals, remarks and rows that nobody filled in. Takes the rows under a header in
 * order and keeps what it has to remember between them; use one for each reading.
 */
final class RowClassifier {
    private static final Set<String> ORDINAL_HEADINGS = Set.of("序号", "序", "行次", "项次", "No", "No.", "NO", "NO.");
    private static final int LABEL_CELLS = 3;
    private static final Pattern DASHES = Pattern.compile("[-—–/\\s]*");

    private final HeaderBand header;
    private final CellSpreader spreader;
    private final RepeatedHeader repeated;
    private final Sections sections = new Sections();
    private final Optional<Column> ordinal;
    private boolean anyRecord;
    private boolean atFoot;

    RowClassifier(SheetOutline outline, HeaderBand header) {
        this.header = header;
        this.spreader = new CellSpreader(outline.merges(), header.columns());
        this.repeated = new RepeatedHeader(outline, header);
        this.ordinal = header.columns().stream().filter(RowClassifier::isOrdinal).findFirst();
    }

    Line classify(SourceRow row) {
        List<Region> regions = spreader.enter(row);
        List<SourceCell> own = spreader.own(row, regions);
        if (own.isEmpty()) {
            return Line.NOTHING;
        }
        return classify(new SourceRow(row.number(), row.hidden(), own), regions);
    }

    private Line classify(SourceRow row, List<Region> regions) {
        if (repeated.matches(row)) {
            return Line.NOTHING;
        }
        if (RowLabels.isRemark(row)) {
            atFoot = true;
            return new Line.Note(row.text());
        }
        Optional<Row> total = total(row, regions);
        if (total.isPresent()) {
            return new Line.Body(total.get());
        }
        FillInLine labels = FillInLine.of(row);
        if (labels.isPure() && !isLongRemark(labels)) {
            atFoot = true;
            return new Line.Signatures(labels.fillIns());
        }
        if (atFoot && isLittle(row) && !isSum(row, regions)) {
            return new Line.Note(row.text());
        }
        return record(row, regions);
    }

    /** Sums under a remark that was put into the table and does not end it. */
    private boolean isSum(SourceRow row, List<Region> regions) {
        boolean labelled = row.cells().size() > 1 && sectionLabel(row, regions).isPresent();
        return labelled || !anyRecord && isUnlabelledTotal(row);
    }

    private Line record(SourceRow row, List<Region> regions) {
        Optional<String> label = sectionLabel(row, regions);
        if (label.isPresent()) {
            sections.enter(label.get());
            return new Line.Body(row(row, regions, Row.Kind.SECTION, label));
        }
        if (!anyRecord && isUnlabelledTotal(row)) {
            return new Line.Body(row(row, regions, Row.Kind.TOTAL, Optional.empty()));
        }
        if (!isFilledIn(row)) {
            return Line.NOTHING;
        }
        anyRecord = true;
        atFoot = false;
        return new Line.Body(row(row, regions, Row.Kind.DATA, Optional.empty()));
    }

    private Row row(SourceRow row, List<Region> regions, Row.Kind kind, Optional<String> label) {
        Map<Integer, Cell> cells = spreader.cells(row, regions);
        return new Row(row.number(), kind, cells, sections.labels(), row.hidden(), label);
    }

    /** A label among the leading cells; {@code 合计} must be all that stands there, {@code 新城镇小计} needs numbers beside it only. */
    private Optional<Row> total(SourceRow row, List<Region> regions) {
        int leading = Math.min(LABEL_CELLS, row.cells().size());
        for (int i = 0; i < leading; i++) {
            SourceCell cell = row.cells().get(i);
            Optional<Row.Kind> kind = cell.isWords() ? RowLabels.total(cell.shown()) : Optional.empty();
            boolean certain = kind.isPresent() && (RowLabels.isBareTotal(cell.shown()) || i == 0 && !hasWordsAfterFirst(row));
            if (certain) {
                return Optional.of(row(row, regions, kind.get(), Optional.of(Blanks.remove(cell.shown()))));
            }
        }
        return Optional.empty();
    }

    private Optional<String> sectionLabel(SourceRow row, List<Region> regions) {
        SourceCell first = row.first();
        if (!first.isWords() || hasWordsAfterFirst(row)) {
            return Optional.empty();
        }
        boolean numbered = RowLabels.sectionLevel(first.shown()).isPresent();
        boolean wide = MergedRegions.over(first.column(), regions).filter(this::isWide).isPresent();
        boolean inOrdinalColumn = ordinal.isPresent() && ordinal.get().index() == first.column() && header.columns().size() > 2
                && first.tidy().codePoints().anyMatch(Character::isIdeographic);
        return numbered || wide || inOrdinalColumn ? Optional.of(first.tidy()) : Optional.empty();
    }

    /** Merged over half of the table, and not only over the columns of one heading. */
    private boolean isWide(Region region) {
        List<List<String>> covered =
                header.columns().stream().filter(column -> region.coversColumn(column.index())).map(Column::path).distinct().toList();
        return covered.size() > 1 && region.width() * 2 >= header.columns().size();
    }

    /**
     * Sums without a label, first under the header: the cells that name a record are blank, all others are numbers. A name stands in the
     * first column, or in the second where the first one only counts the rows.
     */
    private boolean isUnlabelledTotal(SourceRow row) {
        boolean counted = ordinal.filter(column -> column.equals(header.columns().get(0))).isPresent();
        boolean unnamed = row.first().column() > header.columns().get(1).index()
                || !counted && row.first().column() > header.columns().get(0).index() && row.cells().size() > 1;
        return unnamed && row.cells().stream().allMatch(SourceCell::isNumber);
    }

    /** Whether something stands in the row beyond the ordinal number that was filled down in advance. */
    private boolean isFilledIn(SourceRow row) {
        return row.cells().stream()
                .filter(cell -> ordinal.isEmpty() || cell.column() != ordinal.get().index())
                .anyMatch(SourceCell::carriesData);
    }

    /** Under the remarks, rows with little in them are more remarks. */
    private boolean isLittle(SourceRow row) {
        return row.cells().size() <= Math.max(1, header.columns().size() / 4);
    }

    private static boolean isLongRemark(FillInLine labels) {
        return labels.fillIns().stream().anyMatch(fillIn -> fillIn.value().length() > 60);
    }

    private static boolean hasWordsAfterFirst(SourceRow row) {
        for (int i = row.cells().size() - 1; i > 0; i--) {
            SourceCell cell = row.cells().get(i);
            if (!cell.isNumber() && !DASHES.matcher(cell.shown()).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOrdinal(Column column) {
        return ORDINAL_HEADINGS.contains(column.path().get(column.path().size() - 1));
    }
}
