package io.github.tianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.pack.LoadResult;
import io.github.tianbao.programme.pack.PackLoader;
import io.github.tianbao.programme.recognition.Recogniser;
import io.github.tianbao.sheet.SheetBuilder;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks real workbooks against small packs, as the program would. */
final class Checking {
    static final LocalDate DAY = LocalDate.of(2022, 10, 27);

    private final Path folder;
    private final Programme programme;

    private Checking(Path folder, Programme programme) {
        this.folder = folder;
        this.programme = programme;
    }

    /** A programme whose pack holds these sections besides the usual head and foot. */
    static Checking with(Path folder, String sections) {
        return new Checking(folder, programme(folder, sections));
    }

    static Programme programme(Path folder, String sections) {
        String text = """
                事项: sample
                名称: 示例事项
                文件:
                  - 文号: 甲政办发〔2022〕1号
                    标题: 示例方案
                    机关: 甲县人民政府办公室
                    成文: 2022-07-27
                    施行: {自: 2022-07-27, 依据: 落款日期}
                """ + sections + "\n归档: {类别: 民生, 保管期限: 永久}\n";
        try {
            Path pack = Files.createDirectories(folder.resolve("templates").resolve("sample"));
            Files.createDirectories(folder.resolve("templates").resolve("_shared"));
            Files.writeString(pack.resolve("programme.yaml"), text);
            LoadResult loaded = PackLoader.load(pack);
            assertThat(loaded.problems()).isEmpty();
            return loaded.programme().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Programme programme() {
        return programme;
    }

    Assessment check(SheetBuilder sheets) {
        return check(sheets, Optional.of(DAY));
    }

    Assessment check(SheetBuilder sheets, Optional<LocalDate> day) {
        try (Workbook workbook = WorkbookReader.open(sheets.xlsx(folder.resolve("input.xlsx")))) {
            HeaderMatching matching = HeaderMatching.of(workbook, List.of(programme));
            List<String> sheetNames = workbook.sheets().stream().map(Workbook.SheetInfo::name).toList();
            Recognition recognition = new Recogniser(List.of(programme)).recognise(matching.candidates(), sheetNames);
            assertThat(recognition.unrecognised()).isEmpty();
            List<Match> matches = recognition.matches();
            List<Table> tables = workbook.tables(matching.chosen(matches));
            ReferenceDate referenceDate = ReferenceDates.resolve(day, tables, LocalDate.of(2023, 1, 1));
            return Checker.check(programme, matching.byProgramme(matches, tables).get(programme), referenceDate);
        } catch (UnreadableFile e) {
            throw new AssertionError(e);
        }
    }

    /** Findings as one line each: {@code R01 错误 B3 message}. */
    static List<String> lines(Assessment assessment) {
        return assessment.findings().stream().map(Checking::line).toList();
    }

    static String line(Finding finding) {
        String undecided = finding.kind() == Finding.Kind.UNDECIDED ? "?" : "";
        return finding.rule() + undecided + " " + finding.severity().word() + " "
                + String.join(",", finding.cells().stream().map(Object::toString).toList()) + " " + finding.message();
    }

    static List<String> verdicts(Assessment assessment) {
        return assessment.tables().stream().flatMap(table -> table.records().stream())
                .map(record -> record.row() + " " + record.verdict().word()).toList();
    }
}
