package io.github.tianbao.check;

import io.github.tianbao.check.cell.SheetCheck;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the sums that a sheet prints (小计, 合计, 总计, section rows with figures) against its rows.
 *
 * <p>Sheets do not say what a sum sums: it may stand before or after its rows, close a section, or be the grand total. So a figure is
 * accepted if one of the readings gives it, to the precision printed, and reported against the likeliest one if none does.
 */
final class PrintedTotals {
    private final TableSetting table;
    private final List<SummedColumn> columns;
    private final ColumnSums all;
    private final List<ColumnSums> blocks = new ArrayList<>();
    private final Map<List<String>, ColumnSums> sections = new HashMap<>();
    private final List<PrintedClaim> claims = new ArrayList<>();
    private final List<Finding> broken = new ArrayList<>();

    PrintedTotals(TableSetting table) {
        this.table = table;
        this.columns = table.fields().stream().filter(this::isSummed)
                .map(field -> new SummedColumn(field, (FieldSource.InColumn) table.source(field)))
                .toList();
        this.all = new ColumnSums(columns.size());
        blocks.add(new ColumnSums(columns.size()));
    }

    /** A price per unit, a year or a rank is not summed: only amounts are, and flows such as those of a day. */
    private boolean isSummed(Field field) {
        boolean amount = field.type() == FieldType.NUMBER || field.type() == FieldType.INTEGER && !field.unit().isNone();
        return amount && !field.unit().isPerPiece() && table.source(field) instanceof FieldSource.InColumn;
    }

    /** Takes a data row into the sums; what a household has in common counts with the first of its rows, once more with each that repeats it. */
    void add(Row row, TypedRecord record, boolean beginsGroup) {
        if (columns.isEmpty()) {
            return;
        }
        List<ColumnSums> concerned = new ArrayList<>(List.of(all, blocks.get(blocks.size() - 1)));
        for (int depth = 1; depth <= row.section().size(); depth++) {
            concerned.add(sections.computeIfAbsent(row.section().subList(0, depth), section -> new ColumnSums(columns.size())));
        }
        concerned.forEach(sums -> sums.startRow(row.number()));
        for (int at = 0; at < columns.size(); at++) {
            Field field = columns.get(at).field();
            boolean repeated = !beginsGroup && table.spec().group().owns(field.name().text());
            add(at, row.cells().get(columns.get(at).source().index()), record.fields().get(field.name().text()), repeated, concerned);
        }
    }

    /** A figure merged over several rows stands there once; where a blank cell takes its value from elsewhere, nothing is printed to be summed. */
    private static void add(int at, Cell cell, Value value, boolean repeated, List<ColumnSums> concerned) {
        boolean printed = !cell.isBlank() && cell.address().equals(cell.anchor());
        if (value instanceof Quantity quantity && printed) {
            concerned.forEach(sums -> sums.add(at, quantity.amount(), repeated));
        } else if (!(value instanceof Quantity) && !cell.isBlank()) {
            concerned.forEach(sums -> sums.breakColumn(at));
        }
    }

    /** Remembers what a row that is no data row claims. */
    void claim(Row row) {
        Map<Integer, PrintedClaim.Figure> figures = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            Cell cell = row.cells().get(columns.get(at).source().index());
            if (cell.content() instanceof Content.Fault) {
                broken.addAll(faults(row, cell, columns.get(at)));
            } else if (cell.address().equals(cell.anchor())
                    && columns.get(at).source().reader().read(cell).value() instanceof Quantity amount) {
                figures.put(at, PrintedClaim.Figure.of(cell, amount));
            }
        }
        claims.add(new PrintedClaim(
                row.number(), row.kind(), row.label().orElse("合计"), PrintedClaim.sectionOf(row), claims.size(), figures));
        blocks.add(new ColumnSums(columns.size()));
    }

    private List<Finding> faults(Row row, Cell cell, SummedColumn column) {
        return column.source().reader().read(cell).faults().stream()
                .map(fault -> new Finding(fault.check().code(), fault.severity(), Finding.Kind.VIOLATED, table.sheet(), row.number(),
                        List.of(cell.anchor()), cell.shown().strip(), fault.message(), fault.advice(), List.of()))
                .toList();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(broken);
        for (PrintedClaim claim : claims) {
            List<ColumnSums> readings = readings(claim);
            claim.figures().forEach((at, figure) -> {
                if (!readings.isEmpty() && readings.stream().noneMatch(sums -> sums.isBroken(at) || sums.readings(at).anyMatch(figure::agreesWith))) {
                    findings.add(finding(claim, columns.get(at).field(), figure, readings.get(0), at));
                }
            });
        }
        return findings;
    }

    /** Where the sums are printed. */
    ClaimCells cells() {
        return new ClaimCells(claims.stream().map(this::sumRow).toList());
    }

    private ClaimCells.SumRow sumRow(PrintedClaim claim) {
        Map<String, CellAddress> cells = new LinkedHashMap<>();
        claim.figures().forEach((at, figure) -> cells.put(columns.get(at).field().name().text(), figure.cell().anchor()));
        return new ClaimCells.SumRow(claim.kind(), claim.label(), claim.section(), cells);
    }

    /** What the claim may sum, likeliest first. */
    private List<ColumnSums> readings(PrintedClaim claim) {
        List<ColumnSums> readings = new ArrayList<>();
        if (claim.section().isEmpty() && claim.kind() == Row.Kind.TOTAL) {
            readings.add(all);
        }
        readings.add(sections.getOrDefault(claim.section(), new ColumnSums(columns.size())));
        readings.add(blocks.get(claim.block()));
        readings.add(blocks.get(claim.block() + 1));
        readings.add(joined(sinceTotal(claim.block()), claim.block()));
        readings.add(joined(claim.block() + 1, untilTotal(claim.block())));
        readings.add(all);
        return readings.stream().filter(sums -> !sums.isEmpty()).toList();
    }

    private int sinceTotal(int block) {
        int first = block;
        while (first > 0 && claims.get(first - 1).kind() != Row.Kind.TOTAL) {
            first--;
        }
        return first;
    }

    private int untilTotal(int block) {
        int last = block + 1;
        while (last < claims.size() && claims.get(last).kind() != Row.Kind.TOTAL) {
            last++;
        }
        return last;
    }

    private ColumnSums joined(int first, int last) {
        ColumnSums joined = new ColumnSums(columns.size());
        blocks.subList(first, last + 1).forEach(joined::addAll);
        return joined;
    }

    private Finding finding(PrintedClaim claim, Field field, PrintedClaim.Figure figure, ColumnSums sums, int at) {
        Quantity printed = figure.amount();
        Quantity sum = new Quantity(sums.amount(at), printed.unit());
        Quantity difference = new Quantity(printed.amount().subtract(sum.amount()), printed.unit());
        String message = "“" + claim.label() + "”行的" + field.name().text() + "为" + printed.text() + "，" + sums.span() + "各行相加为"
                + sum.text() + "，相差" + difference.text();
        return new Finding(SheetCheck.PRINTED_TOTAL.code(), Severity.ERROR, Finding.Kind.VIOLATED, table.sheet(), claim.row(),
                List.of(figure.cell().anchor()), figure.cell().shown().strip(), message,
                "请核对各行数据与合计数：有无漏行、重复行，合计公式是否包含全部行", List.of());
    }

    private record SummedColumn(Field field, FieldSource.InColumn source) {}
}
