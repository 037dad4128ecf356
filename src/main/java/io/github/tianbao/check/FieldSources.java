package io.github.tianbao.check;

import io.github.tianbao.check.cell.CellReader;
import io.github.tianbao.check.cell.CellReaders;
import io.github.tianbao.check.cell.ColumnUnit;
import io.github.tianbao.check.cell.TypedCell;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Column;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.sheet.Title;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.DatesInText;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out where each field of a table is read from: its column, a fill-in line, a title, the sheet's name, or nowhere. */
final class FieldSources {
    private static final String SHEET_NAME = "工作表名";
    private static final String SECTION = "分节";
    private static final String TITLE = "标题";
    private static final Pattern DEFAULT_SHEET_NAME = Pattern.compile("(?i)(sheet|工作表|表|表格)\\d*");
    private static final CellAddress NO_CELL = new CellAddress(1, 0);

    private final Table table;
    private final Map<String, Integer> columns;
    private final List<String> titleWords;
    private final LocalDate referenceDay;
    private final List<UnitReading> unitReadings = new ArrayList<>();
    private final Set<String> withUnit = new HashSet<>();

    FieldSources(MatchedTable matched, LocalDate referenceDay) {
        this.table = matched.table();
        this.columns = matched.match().columns();
        this.titleWords = matched.match().table().titleWords().stream().map(TextNormaliser::key).toList();
        this.referenceDay = referenceDay;
    }

    FieldSource of(Field field) {
        Integer index = columns.get(field.name().text());
        if (index != null) {
            return new FieldSource.InColumn(index, readerFor(field, column(index)));
        }
        return elsewhere(field, field.fallbacks());
    }

    /** The first of several places that says something; a section row speaks for the records under it only. */
    private FieldSource elsewhere(Field field, List<String> places) {
        if (places.isEmpty()) {
            return new FieldSource.Nowhere(leftOpen(field));
        }
        List<String> others = places.subList(1, places.size());
        return places.get(0).equals(SECTION)
                ? new FieldSource.InSection(CellReaders.around(field, referenceDay), elsewhere(field, others))
                : once(field, places.get(0)).<FieldSource>map(found -> found).orElseGet(() -> elsewhere(field, others));
    }

    /** The columns met so far whose numbers are written in another unit than rules count them in. */
    List<UnitReading> unitReadings() {
        return List.copyOf(unitReadings);
    }

    /** The fields met so far for which the sheet says what they are counted in. */
    Set<String> withUnit() {
        return Set.copyOf(withUnit);
    }

    private CellReader readerFor(Field field, Column column) {
        Unit counted = CellReaders.counted(field);
        Optional<ColumnUnit> written = counted.isNone()
                ? Optional.empty()
                : ColumnUnit.inHeading(column.path(), counted).or(() -> ColumnUnit.inFillIns(table.fillIns(), counted));
        written.ifPresent(unit -> withUnit.add(field.name().text()));
        written.filter(unit -> !unit.unit().equals(counted)).ifPresent(unit -> unitReadings.add(
                new UnitReading(field.name().text(), unit.unit(), counted, unit.words())));
        return CellReaders.forField(
                field, written.map(ColumnUnit::unit).orElse(counted), ColumnUnit.saysPercent(column.path()), referenceDay);
    }

    private Optional<FieldSource.Once> once(Field field, String place) {
        return switch (place) {
            case SHEET_NAME -> fromSheetName(field);
            case TITLE -> fromTitle(field);
            default -> fromFillIn(field, place);
        };
    }

    private Optional<FieldSource.Once> fromSheetName(Field field) {
        String name = table.sheet();
        return DEFAULT_SHEET_NAME.matcher(name.strip()).matches()
                ? Optional.empty()
                : said(field, NO_CELL, name).map(content -> new FieldSource.Once(content, name, Optional.empty(), "工作表名“" + name + "”"));
    }

    /**
     * The title next to the header that says something: one of the field's options, a date, or, for a text, any words at all. Words are sought first in
     * titles that name the table, so that 附件2 between a title and its table is not the title.
     */
    private Optional<FieldSource.Once> fromTitle(Field field) {
        return nearestFirst(field)
                .flatMap(title -> saidInTitle(field, title)
                        .map(content -> new FieldSource.Once(content, title.text(), Optional.of(title.address()), "标题“" + title.text() + "”")).stream())
                .findFirst();
    }

    private Stream<Title> nearestFirst(Field field) {
        List<Title> titles = table.header().titleLines();
        Stream<Title> upwards = IntStream.range(0, titles.size()).mapToObj(at -> titles.get(titles.size() - 1 - at));
        return field.type() == FieldType.TEXT ? upwards.sorted(Comparator.comparing(title -> !namesTheTable(title))) : upwards;
    }

    private boolean namesTheTable(Title title) {
        String key = TextNormaliser.key(title.text());
        return titleWords.stream().anyMatch(key::contains);
    }

    private Optional<TypedCell> saidInTitle(Field field, Title title) {
        return switch (field.type()) {
            case OPTION -> said(field, title.address(), title.text());
            case DATE -> DatesInText.in(title.text()).stream().findFirst().flatMap(date -> said(field, title.address(), date.text()));
            case TEXT -> isFillInLine(title) ? Optional.empty() : said(field, title.address(), title.text());
            default -> Optional.empty();
        };
    }

    private boolean isFillInLine(Title title) {
        return table.fillIns().stream().anyMatch(line -> line.address().row() == title.address().row());
    }

    private Optional<FieldSource.Once> fromFillIn(Field field, String label) {
        return lines(label)
                .filter(line -> !line.value().isBlank())
                .flatMap(line -> said(field, line.address(), line.value())
                        .map(content -> new FieldSource.Once(content, line.value(), Optional.of(line.address()), describe(line))).stream())
                .findFirst();
    }

    private Stream<FillIn> lines(String label) {
        String wanted = TextNormaliser.key(label);
        return table.fillIns().stream().filter(line -> TextNormaliser.key(line.label()).equals(wanted));
    }

    /** Where the sheet asks for a field and nobody has answered, so that a finding has a place. */
    private Optional<CellAddress> leftOpen(Field field) {
        return field.fallbacks().stream().flatMap(this::lines).map(FillIn::address).findFirst();
    }

    private String describe(FillIn line) {
        return (line.address().row() < table.header().firstRow() ? "表头上方“" : "表下方“") + line.label() + "：" + line.value() + "”";
    }

    /** What a text around the table says about a field; empty if nothing. */
    private Optional<TypedCell> said(Field field, CellAddress address, String text) {
        TypedCell content = CellReaders.around(field, referenceDay).read(new Cell(address, address, new Content.Words(text), text));
        return content.value().isMissing() && content.faults().isEmpty() ? Optional.empty() : Optional.of(content);
    }

    private Column column(int index) {
        return table.header().columns().stream().filter(column -> column.index() == index).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + index + " in " + table.sheet()));
    }
}
