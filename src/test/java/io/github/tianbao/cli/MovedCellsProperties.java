package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.cli.SheetMove.Inserted;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever people put around and between the rows of a sheet, the same is found, and every address moves with its cell. */
class MovedCellsProperties {
    private static final LocalDate DAY = LocalDate.of(2022, 10, 14);
    private static final List<Programme> PROGRAMMES = programmes();
    private static final Map<Path, Original> ORIGINALS = new HashMap<>();

    /** Something put in: where, as a share of the rows of the sheet, and what. */
    record Change(double where, Inserted what, boolean hide) {}

    /** A sample as it is, and what was found in it. */
    private record Original(Path file, Job.Checked checked) {
        List<TableAssessment> tables() {
            return checked.assessments().stream().map(Assessment::tables).flatMap(List::stream).toList();
        }
    }

    private static List<Programme> programmes() {
        try {
            return ProgrammeRegistry.load(Path.of("templates")).programmes();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Provide
    Arbitrary<Path> samples() throws IOException {
        return Arbitraries.of(Submissions.find(List.of(Program.samples()), Path.of("output")).stream()
                .filter(file -> !file.toString().contains("全县汇总"))
                // A form has no rows to put anything between; FormSheetTest moves one as a whole.
                .filter(file -> !file.toString().contains("企业填的申报表")).toList());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.of(Inserted.class), Arbitraries.of(true, false, false))
                .as(Change::new).list().ofMinSize(1).ofMaxSize(7);
    }

    @Property(tries = 40, seed = "20221014", shrinking = ShrinkingMode.BOUNDED)
    void everyFindingMovesWithItsCell(
            @ForAll("samples") Path sample, @ForAll("changes") List<Change> changes, @ForAll("shifts") int columns, @ForAll boolean old)
            throws IOException, UnreadableFile {
        Original original = ORIGINALS.computeIfAbsent(sample, MovedCellsProperties::check);
        Map<String, SheetMove> moves = moves(original, changes, columns);
        Path folder = Files.createTempDirectory("moved");
        Path moved = MovedWorkbook.write(sample, moves, old, folder);
        Job.Checked checked = new Job(PROGRAMMES, Optional.of(DAY), DAY).check(moved);
        Files.delete(moved);
        Files.delete(folder);
        List<String> found = said(checked, sheet -> new SheetMove(0, List.of(1, 1)));
        List<String> expected = said(original.checked(), moves::get);
        assertThat(without(found, expected)).as("new in %s %s", sample.getFileName(), moves).isEmpty();
        assertThat(without(expected, found)).as("gone from %s %s", sample.getFileName(), moves).isEmpty();
    }

    private static List<String> without(List<String> all, List<String> known) {
        List<String> rest = new ArrayList<>(all);
        known.forEach(rest::remove);
        return rest;
    }

    @Provide
    Arbitrary<Integer> shifts() {
        return Arbitraries.of(0, 0, 1, 3, 30);
    }

    private static Original check(Path sample) {
        try {
            return new Original(sample, new Job(PROGRAMMES, Optional.of(DAY), DAY).check(sample));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Findings and records, each at the place that a move gives it. */
    private static List<String> said(Job.Checked checked, java.util.function.Function<String, SheetMove> moves) {
        List<String> said = new ArrayList<>();
        for (Assessment assessment : checked.assessments()) {
            for (TableAssessment table : assessment.tables()) {
                table.allFindings().forEach(finding -> said.add(said(finding, moves.apply(finding.sheet()))));
                table.records().forEach(record -> said.add(said(record, moves.apply(record.sheet()))));
            }
        }
        checked.recognition().unrecognised().forEach(sheet -> said.add("没有认出 " + sheet.sheet()));
        return said.stream().sorted().toList();
    }

    private static String said(Finding finding, SheetMove move) {
        String cells = finding.cells().stream().map(cell -> MovedWorkbook.moved(cell, move).toString()).collect(Collectors.joining(","));
        int row = finding.row() == 0 ? 0 : move.row(finding.row());
        return finding.rule() + " " + finding.kind() + " " + finding.severity() + " " + finding.sheet() + " 第" + row + "行 " + cells
                + " " + finding.value();
    }

    private static String said(RecordAssessment record, SheetMove move) {
        return record.sheet() + " 第" + move.row(record.row()) + "行 " + record.verdict();
    }

    private static Map<String, SheetMove> moves(Original original, List<Change> changes, int columns) {
        Map<String, List<TableAssessment>> bySheet = original.tables().stream().collect(Collectors.groupingBy(table -> table.table().sheet()));
        Map<String, SheetMove> moves = new HashMap<>();
        original.checked().sheets().forEach(sheet -> moves.put(sheet.name(), new SheetMove(columns, List.of(1, 1))));
        bySheet.forEach((sheet, tables) -> moves.put(sheet, move(original.file(), tables, changes, columns)));
        return moves;
    }

    private static SheetMove move(Path file, List<TableAssessment> tables, List<Change> changes, int columns) {
        SheetZones zones = SheetZones.of(file, tables.stream().map(TableAssessment::table).toList());
        HeaderBand header = tables.get(0).table().header();
        SheetMove move = new SheetMove(columns, List.of(header.firstRow(), header.lastRow()));
        for (Change change : changes) {
            int row = 1 + (int) Math.round(change.where() * (zones.last() + 2));
            if (zones.mayStand(change.what(), row)) {
                move.insert(row, change.what());
            }
        }
        changes.stream().filter(Change::hide).forEach(change -> move.hide(
                header.lastRow() + 1 + (int) (change.where() * (zones.last() - header.lastRow())), header.columns().get(0).index()));
        return move;
    }
}
