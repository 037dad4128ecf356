package io.github.tianbao.cli;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.HeaderMatching;
import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.check.ReferenceDates;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.recognition.Recogniser;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How files are read and checked: the first half of the {@link Pipeline}, which {@code explain} and {@code programmes} use alone.
 *
 * @param programmes the programmes a sheet may belong to
 * @param lists      files with lists from outside, for every file
 * @param date       reference date given on the command line
 * @param calendar   tells the day that stands in where neither the call nor the sheet gives a date
 */
record Job(List<Programme> programmes, ListFiles lists, Optional<LocalDate> date, Supplier<LocalDate> calendar) {

    /** A job that is done within a day. */
    Job(List<Programme> programmes, ListFiles lists, Optional<LocalDate> date, LocalDate today) {
        this(programmes, lists, date, () -> today);
    }

    /** A job without lists that is done within a day. */
    Job(List<Programme> programmes, Optional<LocalDate> date, LocalDate today) {
        this(programmes, ListFiles.none(), date, () -> today);
    }

    /** The same job for a program that runs for weeks. */
    Job dayByDay(Clock clock) {
        return new Job(programmes, lists, date, () -> LocalDate.now(clock));
    }

    LocalDate today() {
        return calendar.get();
    }

    /** Reads and checks a file. */
    Checked check(Path file) throws UnreadableFile {
        try (Workbook workbook = WorkbookReader.open(file)) {
            HeaderMatching matching = HeaderMatching.of(workbook, programmes);
            Recognition recognition = new Recogniser(programmes).recognise(matching.candidates(), withText(workbook));
            List<Table> tables = workbook.tables(matching.chosen(recognition.matches()));
            ReferenceDate referenceDate = ReferenceDates.resolve(date, tables, today());
            List<Assessment> assessments = new ArrayList<>();
            for (Map.Entry<Programme, List<MatchedTable>> entry : matching.byProgramme(recognition.matches(), tables).entrySet()) {
                assessments.add(Checker.check(entry.getKey(), entry.getValue(), referenceDate, lists.of(entry.getKey(), referenceDate.day())));
            }
            List<String> lists = recognition.matches().isEmpty() ? ListFiles.alike(matching, programmes) : List.of();
            return new Checked(recognition, referenceDate, assessments, workbook.sheets(), workbook.markedCopyOf(), lists);
        }
    }

    private static List<String> withText(Workbook workbook) {
        return workbook.sheets().stream().filter(sheet -> !sheet.empty()).map(Workbook.SheetInfo::name).toList();
    }

    /**
     * What reading and checking a file gave; no assessment if nothing in it was recognised.
     *
     * @param markedCopyOf SHA-256 of the file that it is a marked copy of
     * @param lists        where nothing was recognised: the lists from outside that it may be meant as, in words
     */
    record Checked(
            Recognition recognition,
            ReferenceDate referenceDate,
            List<Assessment> assessments,
            List<Workbook.SheetInfo> sheets,
            Optional<String> markedCopyOf,
            List<String> lists) {
        Checked {
            assessments = List.copyOf(assessments);
            sheets = List.copyOf(sheets);
            lists = List.copyOf(lists);
        }
    }
}
