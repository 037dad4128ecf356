package io.github.tianbao.watching;

import static io.github.tianbao.watching.TinyPack.line;
import static io.github.tianbao.watching.TinyPack.roster;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is a corrected copy of an earlier file, and what is something new. */
class RevisionTest {
    private static final String TITLE = "示例补助花名册";
    private static final TinyPack.Line[] FOUR = {line(1, 20), line(2, 6), line(3, 6), line(4, 15)};
    private static final TinyPack.Line[] FOUR_CORRECTED = {line(1, 12), line(2, 6), line(3, 13), line(4, 12)};

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = Office.in(folder);
        Files.createDirectories(office.inbox().resolve("新城镇"));
    }

    private void watch() {
        Program.Said said = Program.tianbao(office.watch("--once", "--quiet", "0").toArray());
        assertThat(said.status()).as(said.all()).isZero();
    }

    private Path inbox(String file) {
        return office.inbox().resolve("新城镇").resolve(file);
    }

    private List<String> results() throws IOException {
        try (Stream<Path> folders = Files.list(office.outbox().resolve("新城镇"))) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Opens a marked copy, sets the months of a row, and saves it in the inbox, as a clerk does. */
    private void correct(Path marked, Path saved, int row, int months) throws IOException {
        try (InputStream in = Files.newInputStream(marked); Workbook workbook = WorkbookFactory.create(in);
                OutputStream out = Files.newOutputStream(saved)) {
            workbook.getSheet("花名册").getRow(row - 1).getCell(2).setCellValue(months);
            workbook.write(out);
        }
    }

    @Test
    void aCorrectedMarkedCopyIsTheSecondRevisionWhateverItIsCalled() throws IOException {
        roster(inbox("登记册.xlsx"), TITLE, FOUR);
        watch();
        Path marked = office.outbox().resolve("新城镇/登记册（2处错误）/核查结果.xlsx");
        correct(marked, inbox("核查结果.xlsx"), 3, 12);
        watch();
        assertThat(results()).containsExactly("登记册（2处错误）", "登记册（第2次，1处错误）");

        correct(marked, inbox("全改好了.xlsx"), 6, 11);
        watch();
        assertThat(results()).as("the first marked copy once more: what follows is the third")
                .containsExactly("登记册（2处错误）", "登记册（第2次，1处错误）", "登记册（第3次，1处错误）");
    }

    @Test
    void aMarkedCopyThatNobodyChangedIsNoRevision() throws IOException {
        roster(inbox("登记册.xlsx"), TITLE, FOUR);
        watch();
        Files.copy(office.outbox().resolve("新城镇/登记册（2处错误）/核查结果.xlsx"), inbox("核查结果.xlsx"));
        watch();
        assertThat(results()).containsExactly("核查结果（重复）", "登记册（2处错误）");
    }

    @Test
    void theSameListCorrectedUnderItsOldNameIsTheSecondRevision() throws IOException {
        roster(inbox("登记册.xlsx"), TITLE, FOUR);
        watch();
        roster(inbox("登记册(1).xlsx"), TITLE, FOUR_CORRECTED);
        watch();
        assertThat(results()).containsExactly("登记册（2处错误）", "登记册（第2次，1处错误）");
    }

    @Test
    void theSameListUnderAnotherNameIsARevisionOnlyOfWhatDidNotPass() throws IOException {
        roster(inbox("登记册.xlsx"), TITLE, FOUR);
        watch();
        roster(inbox("改好的.xlsx"), TITLE, line(1, 12), line(2, 6), line(3, 6), line(4, 12));
        watch();
        roster(inbox("另一份.xlsx"), TITLE, line(1, 11), line(2, 6), line(3, 6), line(4, 12));
        watch();
        assertThat(results()).containsExactly("另一份（通过）", "登记册（2处错误）", "登记册（第2次，通过）");
    }

    @Test
    void theSameNameWithOtherPeopleIsSomethingNew() throws IOException {
        roster(inbox("登记册.xlsx"), TITLE, FOUR);
        watch();
        roster(inbox("登记册.xlsx"), TITLE, line(1, 12), line(12, 20), line(13, 20));
        watch();
        assertThat(results()).containsExactly("登记册（2处错误）", "登记册（2处错误）（2）");
    }

    @Test
    void theSamePeopleUnderAnotherTitleAreSomethingNew() throws IOException {
        roster(inbox("登记册.xlsx"), "2022年9月示例补助花名册", FOUR);
        watch();
        roster(inbox("登记册.xlsx"), "2022年10月示例补助花名册", FOUR_CORRECTED);
        watch();
        assertThat(results()).containsExactly("登记册（1处错误）", "登记册（2处错误）");
    }

    @Test
    void theSameListFromAnotherTownshipIsSomethingNew() throws IOException {
        roster(inbox("登记册.xlsx"), TITLE, FOUR);
        watch();
        Files.createDirectories(office.inbox().resolve("皋落乡"));
        roster(office.inbox().resolve("皋落乡/登记册.xlsx"), TITLE, FOUR_CORRECTED);
        watch();
        assertThat(office.outbox().resolve("皋落乡/登记册（1处错误）")).isDirectory();
    }
}
