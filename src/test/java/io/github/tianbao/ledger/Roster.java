package io.github.tianbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.HeaderMatching;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.LoadResult;
import io.github.tianbao.programme.pack.PackLoader;
import io.github.tianbao.programme.recognition.Recogniser;
import io.github.tianbao.samples.IdentityNumbers;
import io.github.tianbao.sheet.SheetBuilder;
import io.github.tianbao.sheet.UnreadableFile;
import io.github.tianbao.sheet.Workbook;
import io.github.tianbao.sheet.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rosters of invented people under a small pack, checked as the program would: what the ledger gets to keep. */
public final class Roster {
    public static final LocalDate DAY = LocalDate.of(2022, 9, 20);

    private final Path folder;
    private final Programme programme;

    private Roster(Path folder, Programme programme) {
        this.folder = folder;
        this.programme = programme;
    }

    /** A line of a roster. */
    public record Line(String name, String identityNumber, int months) {
        public static Line of(int person, int months) {
            return new Line(nameOf(person), number(person), months);
        }
    }

    /** Rosters of a subsidy: 100 yuan a month, for twelve months at most. */
    public static Roster of(Path folder, String id) {
        return of(folder, id, "年");
    }

    public static Roster of(Path folder, String id, String cycle) {
        try {
            Path pack = Files.createDirectories(folder.resolve("packs").resolve(id));
            Files.createDirectories(pack.resolveSibling("_shared"));
            Files.writeString(pack.resolve("programme.yaml"), """
                    事项: %s
                    名称: 示例补助%s
                    文件:
                      - {文号: 甲政办发〔2022〕1号, 标题: 示例方案, 机关: 甲县人民政府办公室, 成文: 2020-07-27, 施行: {自: 2020-07-27, 依据: 落款日期}}
                    周期: %s
                    表:
                      - 名: 花名册
                        标题含: [花名册]
                        称呼: [姓名]
                        标识: [姓名, 身份证号]
                        字段:
                          乡镇: {取自: [填报单位]}
                          姓名: {类型: 姓名, 必有列: 是, 必填: 是}
                          身份证号: {类型: 身份证号, 必有列: 是, 必填: 是}
                          月数: {类型: 整数, 必有列: 是, 必填: 是}
                          开户账号: {类型: 银行账号}
                    计算:
                      补助金额: {式: 100元 × 月数, 单位: 元, 依据: {条: 一, 原文: 每月补助100元}}
                    规则:
                      R01:
                        名: 最多十二个月
                        要求: 月数 不超过 12
                        级别: 错误
                        提示: "{姓名}（{身份证号}）领了{月数}个月，超过12个月"
                        办法: 请改正月数
                        依据: {条: 二, 原文: 最多领取12个月}
                    归档: {类别: 民生, 保管期限: 永久}
                    """.formatted(id, id, cycle));
            LoadResult loaded = PackLoader.load(pack);
            assertThat(loaded.problems()).isEmpty();
            return new Roster(folder, loaded.programme().orElseThrow());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Programme programme() {
        return programme;
    }

    /** What checking a township's roster finds. */
    public Details checked(String township, LocalDate day, List<Line> lines) {
        return new Details("0.1.0", List.of(assessment(township, day, lines)),
                List.of(new Details.OutputFile("核查报告.pdf", "report", "ab".repeat(32))));
    }

    public Assessment assessment(String township, LocalDate day, List<Line> lines) {
        try (Workbook workbook = WorkbookReader.open(workbook(township, lines))) {
            HeaderMatching matching = new HeaderMatching(workbook.headerCandidates());
            List<Match> matches = new Recogniser(List.of(programme)).recognise(matching.candidates(), List.of("花名册")).matches();
            assertThat(matches).hasSize(1);
            return Checker.check(programme, matching.byProgramme(matches, workbook.tables(matching.chosen(matches))).get(programme),
                    new ReferenceDate(day, ReferenceDate.Source.OPTION));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    Path workbook(String township, List<Line> lines) {
        SheetBuilder sheet = SheetBuilder.sheet("花名册").row("示例补助花名册").row("填报单位：" + township)
                .row("姓名", "身份证号", "月数", "开户账号");
        lines.forEach(line -> sheet.row(line.name(), line.identityNumber(), line.months(), null));
        return sheet.xlsx(folder.resolve(township + ".xlsx"));
    }

    /** Lines of people numbered from one number to another, six months each. */
    public static List<Line> people(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(person -> Line.of(person, 6)).collect(Collectors.toList());
    }

    /** An identity number of nobody, valid in form. */
    public static String number(int person) {
        return IdentityNumbers.of(LocalDate.of(1950, 1, 1).plusDays(person / 900), 100 + person % 900);
    }

    public static String nameOf(int person) {
        String characters = "甲乙丙丁戊己庚辛壬癸";
        StringBuilder name = new StringBuilder("赵");
        String digits = String.valueOf(person);
        digits.chars().forEach(digit -> name.append(characters.charAt(digit - '0')));
        return name.toString();
    }
}
