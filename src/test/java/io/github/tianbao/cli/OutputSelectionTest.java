package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tianbao.cli.Program.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which outputs a run makes when asked for some only. */
class OutputSelectionTest {
    private static final Path REGISTER = Program.samples().resolve("yq-elder-vets/新城镇老兽医申请登记册.xlsx");

    @TempDir
    Path folder;

    @Test
    void makesEverythingButTheFormsWhenToldSo() throws IOException {
        assertThat(run("--without", "审批表")).containsExactlyInAnyOrder(
                "公示名单.pdf", "公示名单.xlsx", "核查报告.pdf", "核查结果.xlsx", "汇总表.xlsx", "receipt.json");
    }

    @Test
    void makesOnlyWhatItIsAskedForInEitherLanguage() throws IOException {
        assertThat(run("--only", "核查结果、核查报告")).containsExactlyInAnyOrder("核查报告.pdf", "核查结果.xlsx", "receipt.json");
        assertThat(run("--only", "summary")).containsExactlyInAnyOrder("汇总表.xlsx", "receipt.json");
    }

    @Test
    void findsTheSameWhateverItMakes() throws IOException {
        run("--only", "annotated");
        JsonNode some = receipt();
        run();

        assertThat(receipt().path("tables")).isEqualTo(some.path("tables"));
        assertThat(some.path("outputs")).hasSize(1);
    }

    @Test
    void refusesWhatIsNoOutputAndBothOptionsTogether() {
        assertThat(call("--only", "清样").err()).contains("“清样”不能作为 --only 的值");
        Said both = call("--only", "汇总表", "--without", "审批表");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("--only 和 --without 只能给一个");
    }

    private Said call(String... more) {
        return Program.tianbao(Stream.concat(Stream.of("run", REGISTER, "--out", folder), Stream.of(more)).toArray());
    }

    private List<String> run(String... more) throws IOException {
        assertThat(call(more).status()).isZero();
        try (Stream<Path> made = Files.list(result())) {
            return made.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Path result() {
        return folder.resolve("新城镇老兽医申请登记册");
    }

    private JsonNode receipt() throws IOException {
        return new ObjectMapper().readTree(Files.readString(result().resolve("receipt.json")));
    }
}
