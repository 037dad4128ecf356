package io.github.tianbao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples are those that the programs here write, and what is in them is what their golden receipts say. */
class LedgerSamplesTest {
    private static final Path SAMPLES = Path.of("input-samples");
    private static final Map<String, List<PrintedLayout>> ALL = LedgerSamples.all();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("programmes")
    void writesTheCommittedWorkbooksByteForByte(String programme) throws IOException {
        for (PrintedLayout layout : ALL.get(programme)) {
            Path written = layout.save(folder);
            assertThat(written).hasSameBinaryContentAs(SAMPLES.resolve(programme).resolve(written.getFileName()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "xx-water-air-2021, 水气行动计划台账.xlsx",
        "xx-gas-emergency, 燃气供应台账.xlsx",
        "xx-garden-county, 自评表.xlsx",
        "xx-garden-county, 创园台账.xlsx",
        "xx-relocation-registration, 搬迁安置登记台账.xlsx",
        "xx-clean-heating-2021, 清洁取暖改造台账.xlsx",
        "xx-reforestation, 退耕还林台账.xlsx",
        "xx-finance-stations, 金融服务机构台账.xlsx",
        "xx-iodized-salt, 瓦塘镇碘盐花名登记表.xlsx",
        "xx-iodized-salt, 瓦塘镇碘盐花名登记表（450户）.xlsx",
        "xx-four-up-monitoring, 准四上企业监测信息表（2021年6月）.xlsx",
        "xx-four-up-monitoring, 住建局和蔚汾镇准四上企业监测.xls",
        "xx-four-up-monitoring, 全县准四上企业监测信息表（300户）.xlsx",
        "xx-four-up-monitoring, 奖励申报台账.xlsx",
        "xx-four-up-monitoring, 奖励申报台账（120户）.xlsx",
        "yq-dibao-2022, 新城镇低保对象花名册.xlsx",
        "yq-dibao-2022, 皋落乡等低保年审复核登记表.xls",
        "yq-dibao-2022, 古城镇低保对象花名册（200户）.xlsx",
        "yq-dibao-2022, 新城镇低保对象动态变化月报.xlsx"
    })
    void findsNothingInALedgerThatIsInOrder(String programme, String sample) throws IOException {
        assertThat(findings(programme, sample)).isEmpty();
    }

    @Test
    void writesTheListsBesideThemByteForByte() throws IOException {
        for (Map.Entry<String, List<PrintedLayout>> lists : LedgerSamples.lists().entrySet()) {
            for (PrintedLayout layout : lists.getValue()) {
                Path written = layout.save(folder);
                assertThat(written).hasSameBinaryContentAs(SAMPLES.resolve(lists.getKey()).resolve(written.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void breaksEveryRuleOfTheProgrammeInOneOfItsLedgers(String programme) throws IOException {
        List<String> rules = Files.readAllLines(Path.of("templates", programme, "programme.yaml"), StandardCharsets.UTF_8).stream()
                .dropWhile(line -> !line.equals("规则:")).takeWhile(line -> !line.equals("人工判断:"))
                .filter(line -> line.matches("  R\\w+:")).map(line -> line.strip().replace(":", "")).toList();
        Set<String> broken = new TreeSet<>();
        for (PrintedLayout layout : ALL.get(programme)) {
            broken.addAll(findings(programme, layout.fileName()));
        }
        assertThat(broken).containsAll(rules);
    }

    static Stream<String> programmes() {
        return ALL.keySet().stream();
    }

    /** By the golden receipt of the run with lists and the county's values, where the sample has one. */
    private static List<String> findings(String programme, String sample) throws IOException {
        Path given = SAMPLES.resolve(programme).resolve(sample + ".given.expected.json");
        Path golden = Files.exists(given) ? given : SAMPLES.resolve(programme).resolve(sample + ".expected.json");
        return new ObjectMapper().readTree(golden.toFile()).findValues("findings").stream()
                .flatMap(findings -> findings.findValuesAsText("rule").stream()).toList();
    }
}
