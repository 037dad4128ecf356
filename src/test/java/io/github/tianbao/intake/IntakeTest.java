package io.github.tianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void findsWorkbooksInSubFoldersInPathOrderAndLeavesOutWhatOthersLeaveBehind() throws IOException {
        touch("乙/登记册.xls");
        touch("甲/登记册.xlsx");
        touch("甲/~$登记册.xlsx");
        touch("甲/.~登记册.xlsx");
        touch("甲/.~lock.登记册.xlsx#");
        touch("甲/登记册.xlsx.tmp");
        touch("说明.docx");
        touch("output/登记册/核查结果.xlsx");

        List<Path> found = Submissions.find(List.of(folder, folder.resolve("甲")), folder.resolve("output"));

        assertThat(found).extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
                .containsExactly("乙/登记册.xls", "甲/登记册.xlsx");
    }

    @Test
    void leavesOutTheListsThatLieBesideSubmissionsUnlessTheyAreAskedFor() throws IOException {
        touch("低保/花名册.xlsx");
        touch("低保/对照表/上期名单.xlsx");

        assertThat(Submissions.find(List.of(folder), folder.resolve("output"))).containsExactly(folder.resolve("低保/花名册.xlsx"));
        assertThat(Submissions.in(folder.resolve("低保/对照表"))).containsExactly(folder.resolve("低保/对照表/上期名单.xlsx"));
    }

    @Test
    void takesAFileNamedOutrightWhateverItsEnding() throws IOException {
        Path file = touch("登记册.pdf");
        assertThat(Submissions.find(List.of(file), folder.resolve("output"))).containsExactly(file);
    }

    @Test
    void saysWhichPathDoesNotExist() {
        assertThatThrownBy(() -> Submissions.find(List.of(folder.resolve("没有.xlsx")), folder.resolve("output")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("没有.xlsx");
    }

    @Test
    void identifiesAFileByItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "abc");
        assertThat(Submissions.identify(file).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void givesFilesOfTheSameNameFoldersOfTheirOwn() {
        List<Path> files = List.of(
                Path.of("甲/册.xlsx"), Path.of("乙/册.XLSX"), Path.of("丙/册.xls"), Path.of("丁/册.xls"), Path.of("丁/册.xls.xls"));
        assertThat(OutputNames.assign(files).values())
                .containsExactly("册", "册（XLSX）", "册（xls）", "册（丁）", "册.xls")
                .doesNotHaveDuplicates();
    }

    @Test
    void showsAResultFolderOnlyWhenItIsWhole() throws Exception {
        Path target = folder.resolve("结果");
        try (WholeFolder whole = WholeFolder.replacing(target)) {
            Files.writeString(whole.path().resolve("receipt.json"), "{}");
            assertThat(target).doesNotExist();
            whole.commit();
        }
        assertThat(target.resolve("receipt.json")).exists();
        assertThat(leftovers()).containsExactly("结果");
    }

    @Test
    void leavesTheEarlierResultAloneWhenTheNewOneIsNotFinished() throws Exception {
        Path target = finished("旧");
        try (WholeFolder whole = WholeFolder.replacing(target)) {
            Files.writeString(whole.path().resolve("receipt.json"), "新");
        }
        assertThat(target.resolve("receipt.json")).hasContent("旧");
        assertThat(leftovers()).containsExactly("结果");
    }

    @Test
    void replacesAnEarlierResultAsAWhole() throws Exception {
        Path target = finished("旧");
        Files.writeString(target.resolve("多余.pdf"), "");
        try (WholeFolder whole = WholeFolder.replacing(target)) {
            Files.writeString(whole.path().resolve("receipt.json"), "新");
            whole.commit();
        }
        assertThat(target.resolve("receipt.json")).hasContent("新");
        assertThat(target.resolve("多余.pdf")).doesNotExist();
    }

    @Test
    void clearsAwayWhatAKilledRunLeftBehind() throws Exception {
        Files.createDirectories(folder.resolve(".填报中-结果-999999999"));
        Files.writeString(folder.resolve(".填报中-结果-999999999/receipt.json"), "半");
        try (WholeFolder whole = WholeFolder.replacing(folder.resolve("结果"))) {
            Files.writeString(whole.path().resolve("receipt.json"), "新");
            whole.commit();
        }
        assertThat(leftovers()).containsExactly("结果");
        assertThat(folder.resolve("结果/receipt.json")).hasContent("新");
    }

    @Test
    void bringsTheEarlierResultBackIfARunWasKilledBetweenTwoRenames() throws Exception {
        Files.createDirectories(folder.resolve(".填报中-结果-999999999-旧"));
        Files.writeString(folder.resolve(".填报中-结果-999999999-旧/receipt.json"), "旧");
        try (WholeFolder whole = WholeFolder.replacing(folder.resolve("结果"))) {
            assertThat(whole.path()).isEmptyDirectory();
        }
        assertThat(leftovers()).containsExactly("结果");
        assertThat(folder.resolve("结果/receipt.json")).hasContent("旧");
    }

    @Test
    void neverReplacesAFolderThatIsNotItsOwn() throws IOException {
        Path target = Files.createDirectory(folder.resolve("照片"));
        Files.writeString(target.resolve("合影.jpg"), "");
        assertThatThrownBy(() -> WholeFolder.replacing(target)).isInstanceOf(WholeFolder.ForeignFolder.class);
        assertThat(target.resolve("合影.jpg")).exists();
    }

    private Path finished(String receipt) throws IOException {
        Path target = Files.createDirectory(folder.resolve("结果"));
        Files.writeString(target.resolve("receipt.json"), receipt);
        return target;
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
