package io.github.tianbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Duplicate;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.check.earlier.PeriodComparison;
import io.github.tianbao.check.earlier.RevisionComparison;
import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.ledger.Roster.Line;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.history.Question;
import io.github.tianbao.ledger.secret.KeyFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known before a file comes in; the same with and without a key. */
@ParameterizedClass
@CsvSource({"SQLITE, false", "SQLITE, true", "POSTGRESQL, false", "POSTGRESQL, true"})
class HistoryTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2021, 9, 20);
    private static final LocalDate THIS_YEAR = LocalDate.of(2022, 9, 20);

    @Parameter(0)
    Engine engine;

    @Parameter(1)
    boolean encrypted;

    @TempDir
    Path folder;

    private Ledger ledger;
    private Roster roster;
    private int files;

    @BeforeEach
    void opensALedger() throws LedgerRefused {
        Optional<Path> key = encrypted ? Optional.of(folder.resolve("密钥")) : Optional.empty();
        if (encrypted) {
            KeyFile.create(key.get());
        }
        ledger = Ledger.open(engine.newLedger(folder), key);
        roster = Roster.of(folder, "甲");
    }

    @AfterEach
    void closesIt() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void knowsNothingBeforeTheFirstFile() {
        assertThat(earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 3))).isEmpty()).isTrue();
    }

    @Test
    void saysWhoIsNewWhoHasLeftAndWhatHasChangedSinceTheLastPeriod() {
        take(roster, "新城镇", LAST_YEAR, List.of(Line.of(1, 6), Line.of(2, 6), Line.of(3, 13), Line.of(4, 12)));

        Earlier earlier = earlier(roster.assessment("新城镇", THIS_YEAR, List.of(Line.of(1, 6), Line.of(2, 8), Line.of(3, 12), Line.of(5, 1))));

        PeriodComparison comparison = earlier.periods().get(0);
        assertThat(comparison.township()).isEqualTo("新城镇");
        assertThat(comparison.before()).isEqualTo("2021年");
        assertThat(comparison.now()).isEqualTo("2022年");
        assertThat(comparison.entered().first()).extracting(entered -> entered.label()).containsExactly(Roster.nameOf(5));
        assertThat(comparison.left().first()).extracting(left -> left.label() + " " + left.file() + " " + left.row() + " " + left.amounts())
                .containsExactly(Roster.nameOf(4) + " 新城镇.xlsx 7 {补助金额=" + comparison.left().first().get(0).amounts().get("补助金额") + "}");
        assertThat(comparison.left().first().get(0).amounts().get("补助金额").text()).isEqualTo("1200元");
        assertThat(comparison.changed().first()).extracting(PeriodComparison.Change::differences).containsExactly(
                List.of(new PeriodComparison.Difference("补助金额", "600元", "800元")),
                List.of(new PeriodComparison.Difference("结论", "不通过", "通过"),
                        new PeriodComparison.Difference("补助金额", "1300元", "1200元")));
        assertThat(comparison.unchanged()).isEqualTo(1);
        assertThat(comparison.earlier()).containsEntry(Verdict.PASS, 3).containsEntry(Verdict.FAIL, 1);
        assertThat(comparison.totals()).extracting(total -> total.name() + " " + total.before().text() + " " + total.now().text())
                .containsExactly("补助金额 2400元 2700元");
    }

    @Test
    void comparesWithTheLastPeriodThatATownshipSentAnythingFor() {
        take(roster, "新城镇", LAST_YEAR.minusYears(3), Roster.people(1, 2));
        take(roster, "新城镇", LAST_YEAR.minusYears(1), Roster.people(1, 3));
        take(roster, "皋落乡", LAST_YEAR, Roster.people(11, 12));
        assertThat(earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 3))).periods())
                .singleElement().extracting(PeriodComparison::before, PeriodComparison::unchanged).containsExactly("2020年", 3);
        assertThat(earlier(roster.assessment("英言镇", THIS_YEAR, Roster.people(1, 3))).periods()).isEmpty();
    }

    @Test
    void countsNobodyAsGoneWhoStandsInAnotherFileOfThePeriod() {
        take(roster, "新城镇", LAST_YEAR, Roster.people(1, 4));
        take(roster, "新城镇", THIS_YEAR, Roster.people(3, 3));
        assertThat(earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 2))).periods().get(0).left().first())
                .extracting(left -> left.label()).containsExactly(Roster.nameOf(4));
    }

    @Test
    void comparesAMonthlyRosterWithTheMonthBefore() {
        Roster monthly = Roster.of(folder, "月", "月");
        take(monthly, "新城镇", LocalDate.of(2021, 12, 3), Roster.people(1, 2));
        assertThat(earlier(monthly.assessment("新城镇", LocalDate.of(2022, 1, 3), Roster.people(1, 2))).periods())
                .singleElement().extracting(PeriodComparison::before, PeriodComparison::now).containsExactly("2021年12月", "2022年1月");
    }

    @Test
    void findsThePersonInOtherTownshipsFilesProgrammesAndYears() {
        Roster other = Roster.of(folder, "乙");
        take(roster, "皋落乡", THIS_YEAR, List.of(Line.of(1, 6)));
        take(other, "新城镇", LAST_YEAR, List.of(Line.of(9, 6), Line.of(2, 3)));
        take(roster, "皋落乡", LAST_YEAR, List.of(Line.of(3, 6)));
        take(roster, "新城镇", LAST_YEAR, Roster.people(1, 4));
        take(roster, "新城镇", THIS_YEAR, List.of(new Line("换了名字", Roster.number(4), 6)));

        List<Duplicate> duplicates = earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 5))).duplicates().first();

        assertThat(duplicates).extracting(duplicate -> duplicate.here().row() + " " + duplicate.here().label() + "："
                        + String.join("；", duplicate.elsewhere().stream().map(HistoryTest::line).toList()))
                .containsExactly(
                        "4 赵乙：示例补助甲 皋落乡 2022年 皋落乡.xlsx 花名册 4 通过",
                        "5 赵丙：示例补助乙 新城镇 2021年 新城镇.xlsx 花名册 5 通过",
                        "6 赵丁：示例补助甲 皋落乡 2021年 皋落乡.xlsx 花名册 4 通过",
                        "7 赵戊：示例补助甲 新城镇 2022年 新城镇.xlsx 花名册 4 通过");
        assertThat(duplicates.get(0).elsewhere().get(0).there().amounts().get("补助金额").text()).isEqualTo("600元");
    }

    @Test
    void takesTheSamePersonInAnyYearForADuplicateWhereAProgrammePaysOnce() {
        Roster once = Roster.of(folder, "一次性", "一次");
        take(once, "新城镇", LAST_YEAR, Roster.people(1, 1));
        Earlier earlier = earlier(once.assessment("新城镇", THIS_YEAR, Roster.people(1, 2)));
        assertThat(earlier.periods()).isEmpty();
        assertThat(earlier.duplicates().count()).isEqualTo(1);
    }

    @Test
    void leavesOutWhatWasCorrectedSince() {
        long first = take(roster, "皋落乡", THIS_YEAR, Roster.people(1, 2));
        take(roster, "皋落乡", THIS_YEAR, Roster.people(7, 8), Optional.of(first));
        assertThat(earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 2))).duplicates().isEmpty()).isTrue();
        assertThat(earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(7, 7))).duplicates().count()).isEqualTo(1);
    }

    @Test
    void answersTheSameQuestionTheSameForAllTime() {
        long first = take(roster, "皋落乡", THIS_YEAR, Roster.people(1, 2));
        Assessment assessment = roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 9));
        long file = take(roster, "新城镇", THIS_YEAR, Roster.people(1, 9));
        Question question = new Question("", List.of(assessment), Optional.empty(), file);
        List<Earlier> then = ledger.history().earlier(question);

        take(roster, "皋落乡", THIS_YEAR, Roster.people(3, 4), Optional.of(first));
        take(roster, "新城镇", LAST_YEAR, Roster.people(5, 6));

        assertThat(then.get(0).duplicates().count()).isEqualTo(2);
        assertThat(ledger.history().earlier(question)).isEqualTo(then);
    }

    @Test
    void saysWhichFindingsACorrectedCopyCuresAndWhichAreNew() {
        long first = take(roster, "新城镇", THIS_YEAR, List.of(Line.of(1, 13), Line.of(2, 14), Line.of(3, 15), Line.of(4, 1)));

        Earlier earlier = ledger.history().earlier(new Question("新城镇", List.of(roster.assessment("新城镇", THIS_YEAR,
                List.of(Line.of(9, 1), Line.of(1, 12), Line.of(2, 20), Line.of(3, 3), Line.of(4, 16)))), Optional.of(first), Question.NOW)).get(0);

        RevisionComparison comparison = earlier.revision().orElseThrow();
        assertThat(comparison.revision()).isEqualTo(1);
        assertThat(comparison.cured().first()).extracting(remark -> remark.rule() + " " + remark.label() + " 第" + remark.row() + "行 " + remark.message())
                .containsExactly("R01 赵乙 第4行 赵乙（140827********%s）领了13个月，超过12个月".formatted(Roster.number(1).substring(14)),
                        "R01 赵丁 第6行 赵丁（140827********%s）领了15个月，超过12个月".formatted(Roster.number(3).substring(14)));
        assertThat(comparison.fresh().first()).extracting(RevisionComparison.Remark::label).containsExactly("赵戊");
        assertThat(comparison.remaining().first()).extracting(remark -> remark.label() + " 第" + remark.row() + "行").containsExactly("赵丙 第6行");
        assertThat(earlier.duplicates().isEmpty()).as("a corrected copy is no other file").isTrue();
    }

    @Test
    void countsAsManyAsThereAreAndListsTheFirst() {
        take(roster, "皋落乡", THIS_YEAR, Roster.people(1, 700));
        Earlier earlier = earlier(roster.assessment("新城镇", THIS_YEAR, Roster.people(1, 700)));
        assertThat(earlier.duplicates().count()).isEqualTo(700);
        assertThat(earlier.duplicates().first()).hasSize(500);
    }

    private static String line(Duplicate.Elsewhere elsewhere) {
        return String.join(" ", elsewhere.programme(), elsewhere.township(), elsewhere.period(), elsewhere.there().file(),
                elsewhere.there().sheet(), String.valueOf(elsewhere.there().row()), elsewhere.there().verdict().word());
    }

    private Earlier earlier(Assessment assessment) {
        return ledger.history().earlier(new Question("", List.of(assessment), Optional.empty(), Question.NOW)).get(0);
    }

    private long take(Roster roster, String township, LocalDate day, List<Line> lines) {
        return take(roster, township, day, lines, Optional.empty());
    }

    private long take(Roster roster, String township, LocalDate day, List<Line> lines, Optional<Long> origin) {
        Details details = roster.checked(township, day, new ArrayList<>(lines));
        long id = ledger.journal().receive(new Arrival("", township + ".xlsx", "%064x".formatted(files++), 1,
                Instant.parse("2022-09-20T01:00:00Z"))).id();
        ledger.journal().decide(id, new Decision(Status.ERRORS, Decision.Counts.NONE, "", Optional.empty(), Optional.empty(), origin,
                origin.isPresent() ? 2 : 1, List.of(), List.of()), Optional.of(details));
        return id;
    }
}
