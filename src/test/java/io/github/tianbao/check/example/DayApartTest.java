package io.github.tianbao.check.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.samples.IdentityNumbers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two people or households with the same data but for one day, at each day that a notice names: they differ in exactly what its clause says,
 * verdict, findings and computed values, and in nothing else. The data are those of a delivered example.
 */
class DayApartTest {
    private static final Map<String, Programme> PROGRAMMES = new HashMap<>();
    private static final Map<String, List<Example>> EXAMPLES = new HashMap<>();

    @BeforeAll
    static void loadPacks() throws IOException {
        for (Programme programme : ProgrammeRegistry.load(Path.of("templates")).programmes()) {
            PROGRAMMES.put(programme.id(), programme);
            EXAMPLES.put(programme.id(), ExampleReader.read(programme.folder().resolve("examples.yaml"), programme.id(), new Problems()));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # field      | day        | also                                                      | what the next day changes
            入户调查日期 | 2022-07-11 | 上次核查日期=2022-01-01                                   | -R02；结论 不通过→通过
            入户调查日期 | 2022-07-24 | 上次核查日期=2021-08-20                                   | +R02b
            入户调查日期 | 2022-08-12 | 上次核查日期=2021-08-20                                   | -R02b；+R02；结论 通过→不通过
            上次核查日期 | 2022-01-17 | 核查周期=每半年                                           | -R03；下次核查日期 2022-07-17→2022-07-18
            上次核查日期 | 2021-07-17 |                                                           | -R03；下次核查日期 2022-07-17→2022-07-18
            公示起       | 2022-07-21 |                                                           | +R16；结论 通过→不通过
            公示止       | 2022-07-29 | 上报日期=2022-07-30                                       | +R16b
            公示止       | 2022-07-30 | 上报日期=2022-07-30                                       | -R16b；+R16；结论 通过→不通过
            上报日期     | 2022-08-01 |                                                           | +R17；结论 通过→不通过
            取消日期     | 2022-03-09 | 对象类别=恢复，申请日期=2022-03-10，复核结果=新增，现保障金额=，上次人均收入= | +R19；结论 通过→不通过
            申请日期     | 2022-03-10 | 对象类别=恢复，取消日期=2022-03-10，复核结果=新增，现保障金额=，上次人均收入= | -R19；结论 不通过→通过
            """)
    void householdsOfTheMinimumLivingAllowance(String field, LocalDate day, String also, String differences) {
        assertThat(difference("yq-dibao-2022", "有复核结果", field, day, also)).isEqualTo(differences);
    }

    @Test
    void aHouseholdThatExceedsTheStandardOnTheLastOfAMonthAndOneThatDoesOnTheNextDayArePaidAMonthApart() {
        assertThat(difference("yq-dibao-2022", "七月超过发到次年一月", "超标月份", LocalDate.of(2022, 7, 31), ""))
                .isEqualTo("+R04b；停发月份 2023-02→2023-03；渐退保障至 2023-01→2023-02；渐退起 2022-08→2022-09；结论 通过→不通过");
    }

    @Test
    void amongMembersWhoDiedADayApartOnlyTheOneWhoDiedInTheMonthBeforeWasPaidTooLong() {
        assertThat(difference("yq-dibao-2022", "五月三十一日去世六月的要追回", "死亡日期", LocalDate.of(2022, 5, 31), ""))
                .isEqualTo("-R20b；死亡多发月数 1→0；结论 不通过→通过");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            月报日期 | 2022-08-20 |                     | +R18；结论 通过→不通过
            变化日期 | 2022-08-20 | 月报日期=2022-09-20 | -R18b；应报月报日 2022-08-20→2022-09-20
            """)
    void changesInTheReportOfTheMonth(String field, LocalDate day, String also, String differences) {
        assertThat(difference("yq-dibao-2022", "八月十五日去世八月二十日上报", field, day, also)).isEqualTo(differences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            报送日期       | 2022-07-01 |  | +R05
            派出所审核日期 | 2022-06-25 |  | +R05b
            注销日期       | 2022-05-31 |  | -R01b；结论 不通过→通过
            """)
    void peopleOnTheRosterOfFreeSalt(String field, LocalDate day, String also, String differences) {
        assertThat(difference("xx-iodized-salt", "在公安名单里", field, day, also)).isEqualTo(differences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            到岗日期 | 1995-01-01 | 离岗日期=1995-12-31 | +R01；结论 通过→不通过
            离岗日期 | 1987-02-28 |                     | 从业年限 9年→10年；年补助金额 2160元→2400元；月补助金额 180元→200元
            """)
    void vetsWhoServedADayLessOrMore(String field, LocalDate day, String also, String differences) {
        assertThat(difference("yq-elder-vets", "九年的无误记录", field, day, also)).isEqualTo(differences);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1962-09-30 | 2022-11→2022-11
            1962-10-31 | 2022-11→2022-12
            1962-11-30 | 2022-12→2023-01
            """)
    void vetsBornADayApartArePaidFromTheMonthAfterTheyAreSixty(LocalDate birth, String months) {
        Assessment elder = assess("yq-elder-vets", "九年的无误记录", Map.of("身份证号", IdentityNumbers.of(birth, 1)));
        Assessment younger = assess("yq-elder-vets", "九年的无误记录", Map.of("身份证号", IdentityNumbers.of(birth.plusDays(1), 1)));

        List<String> differences = new ArrayList<>(List.of("满六十周岁日 " + birth.plusYears(60) + "→" + birth.plusYears(60).plusDays(1),
                "证载出生日期 " + birth + "→" + birth.plusDays(1)));
        String[] month = months.split("→");
        if (!month[0].equals(month[1])) {
            differences.add("起发月份 " + months);
        }
        assertThat(differences(elder, younger)).containsExactlyInAnyOrderElementsOf(differences);
    }

    @Test
    void ofVetsBornADayApartOnlyTheOneWhoWasFourteenMayHaveBegunToWork() {
        assertThat(differences(assess("yq-elder-vets", "九年的无误记录", Map.of("身份证号", IdentityNumbers.of(LocalDate.of(1964, 3, 1), 1))),
                assess("yq-elder-vets", "九年的无误记录", Map.of("身份证号", IdentityNumbers.of(LocalDate.of(1964, 3, 2), 1)))))
                .containsExactly("+R26", "满六十周岁日 2024-03-01→2024-03-02", "证载出生日期 1964-03-01→1964-03-02", "结论 通过→不通过");
    }

    /** What changes in an assessment when a day is the next one. */
    private static String difference(String programme, String example, String field, LocalDate day, String also) {
        Map<String, String> same = new LinkedHashMap<>();
        Stream.of(also == null ? new String[0] : also.split("，")).filter(part -> !part.isEmpty()).forEach(part -> {
            int equals = part.indexOf('=');
            same.put(part.substring(0, equals), part.substring(equals + 1));
        });
        Map<String, String> before = new LinkedHashMap<>(same);
        before.put(field, day.toString());
        Map<String, String> after = new LinkedHashMap<>(same);
        after.put(field, day.plusDays(1).toString());
        return String.join("；", differences(assess(programme, example, before), assess(programme, example, after)));
    }

    /** The example with other values in its last record; what belongs to a household stands in all of its records. */
    private static Assessment assess(String programme, String name, Map<String, String> changes) {
        Example example = EXAMPLES.get(programme).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        List<Map<String, String>> records = new ArrayList<>(example.records());
        Map<String, String> last = new LinkedHashMap<>(records.get(records.size() - 1));
        last.putAll(changes);
        records.set(records.size() - 1, last);
        return new ExampleRunner(PROGRAMMES.get(programme)).assess(new Example(example.name(), example.rule(), example.kind(), example.referenceDate(),
                records, example.expected(), example.findings(), example.lists(), example.settings(), example.at()));
    }

    private static List<String> differences(Assessment before, Assessment after) {
        List<String> differences = new ArrayList<>();
        List<String> foundBefore = findings(before);
        List<String> foundAfter = findings(after);
        foundBefore.stream().filter(rule -> !foundAfter.contains(rule)).forEach(rule -> differences.add("-" + rule));
        foundAfter.stream().filter(rule -> !foundBefore.contains(rule)).forEach(rule -> differences.add("+" + rule));
        Map<String, String> valuesAfter = values(after);
        values(before).forEach((name, value) -> {
            if (!value.equals(valuesAfter.get(name))) {
                differences.add(name + " " + value + "→" + valuesAfter.get(name));
            }
        });
        return differences;
    }

    private static List<String> findings(Assessment assessment) {
        return assessment.tables().stream().flatMap(table -> Stream.concat(table.findings().stream(),
                Stream.concat(table.records().stream(), table.groups().stream().map(group -> group.whole())).flatMap(record -> record.findings().stream())))
                .map(finding -> finding.rule()).distinct().sorted().toList();
    }

    /** What was computed of the last record and its household, and then the verdict. */
    private static Map<String, String> values(Assessment assessment) {
        Map<String, String> computed = new TreeMap<>();
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (TableAssessment table : assessment.tables()) {
            Stream.concat(table.records().stream(), table.groups().stream().map(group -> group.whole()))
                    .forEach(record -> record.computed().forEach((name, value) -> computed.put(name, value.text())));
            table.records().forEach(record -> verdicts.put("结论", record.verdict().word()));
        }
        Map<String, String> values = new LinkedHashMap<>(computed);
        values.putAll(verdicts);
        return values;
    }
}
