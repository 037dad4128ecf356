package io.github.tianbao.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.HeaderMatching;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.programme.recognition.Recogniser;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a printed table through the program with all packs of this repository, as {@code tianbao run} does. */
final class PrintedTableCheck {
    private static final List<Programme> PROGRAMMES = programmes();

    private PrintedTableCheck() {}

    private static List<Programme> programmes() {
        try {
            ProgrammeRegistry packs = ProgrammeRegistry.load(Path.of("templates"));
            assertThat(packs.problems()).isEmpty();
            return packs.programmes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The assessment of the only programme that the workbook is recognised as. */
    static Assessment check(String programme, PrintedWorkbook printed, Path folder, LocalDate day) {
        Path file = folder.resolve(printed.workbook() instanceof org.apache.poi.hssf.usermodel.HSSFWorkbook ? "表.xls" : "表.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            printed.workbook().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return check(programme, file, day);
    }

    static Assessment check(String programme, Path file, LocalDate day) {
        try (Workbook workbook = WorkbookReader.open(file)) {
            HeaderMatching matching = new HeaderMatching(workbook.headerCandidates());
            List<String> sheets = workbook.sheets().stream().map(Workbook.SheetInfo::name).toList();
            Recognition recognition = new Recogniser(PROGRAMMES).recognise(matching.candidates(), sheets);
            assertThat(recognition.unrecognised()).isEmpty();
            List<Match> matches = recognition.matches();
            var byProgramme = matching.byProgramme(matches, workbook.tables(matching.chosen(matches)));
            assertThat(byProgramme.keySet()).extracting(Programme::id).containsExactly(programme);
            Programme only = byProgramme.keySet().iterator().next();
            return Checker.check(only, byProgramme.get(only), new ReferenceDate(day, ReferenceDate.Source.OPTION));
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    /** A finding as {@code R04 错误 计划表!F7,G7}: its rule, how grave, the cells. */
    static String place(Finding finding) {
        String undecided = finding.kind() == Finding.Kind.UNDECIDED ? "?" : "";
        String cells = finding.cells().stream().map(Object::toString).collect(Collectors.joining(","));
        return finding.rule() + undecided + " " + finding.severity().word() + " " + finding.sheet() + "!" + cells;
    }

    static List<String> places(Assessment assessment) {
        return assessment.findings().stream().map(PrintedTableCheck::place).sorted().toList();
    }
}
