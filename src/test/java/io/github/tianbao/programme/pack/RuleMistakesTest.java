package io.github.tianbao.programme.pack;

import static io.github.tianbao.programme.pack.Mistake.mistake;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions and formulas that say something else than meant, or nothing: units, dates, tiers, words of other languages. */
class RuleMistakesTest {
    private static final String SOUND = "要求: 发放金额 = 月补助";

    @TempDir
    Path templates;

    private static Mistake demand(String name, String spoiled, String message) {
        return mistake(name, SOUND, "要求: " + spoiled, message);
    }

    static Stream<Mistake> units() {
        return Stream.of(
                demand("money against days", "发放金额 = ⟦3天", "“发放金额”是以“元”为单位的数，“3天”是以“天”为单位的数，单位不同，不能相加减或比较"),
                demand("money against years that are just a number", "发放金额 = ⟦从业年限", "一个有单位、一个没有；请核对单位，或给没有单位的乘上 1元"),
                demand("number against money", "从业年限 不少于 ⟦12元", "一个有单位、一个没有；请核对，或去掉“12元”的单位"),
                demand("rate where an amount is meant", "发放金额 不低于 ⟦80%", "“80%”是比例，要先乘上一个数，例如 某项金额 × 80%"),
                demand("money against a date", "发放金额 = ⟦到岗日期", "“到岗日期”是日期，与“发放金额”（以“元”为单位的数）不能放在一起"),
                demand("text against a number", "姓名 超过 ⟦3", "“3”是不带单位的数，与“姓名”（文字）不能放在一起"),
                mistake("amount written with its unit", "值: {2022-07-27: 20}", "值: {2022-07-27: ⟦20元}",
                        "参数“月补助标准”的值有单位“元”，值只写数字，不带单位、引号和千分位逗号，例如 1234.5；“20元”不是数"),
                mistake("amount with a comma", "值: {2022-07-27: 20}", "值: {2022-07-27: ⟦\"1,200\"}", "“1,200”不是数"));
    }

    static Stream<Mistake> dates() {
        return Stream.of(
                demand("day that no calendar has", "到岗日期 早于 ⟦1995-02-30", "没有“1995-02-30”这个日期"),
                demand("dates subtracted", "⟦离岗日期 - 到岗日期 超过 12", "日期相差请用 天数、月数、周岁"),
                demand("year for a date", "到岗日期 早于 ⟦1995", "日期请写成 1995-12-31 或 1995-12"),
                mistake("value from a day that no calendar has", "值: {2022-07-27: 20}", "值: {⟦2022-02-30: 20}", "“2022-02-30”不是，或者没有这一天"),
                mistake("value without a day", "值: {2022-07-27: 20}", "值: ⟦20", "参数“月补助标准”的“值”应当是“名称: 内容”的形式"),
                mistake("two values from one day", "值: {2022-07-27: 20}", "值: {2022-07-27: 20, ⟦2022-07-27: 30}", "一天只写一次"),
                mistake("notice that ends before it begins", "施行: {自: 2022-07-27, 依据", "施行: {自: 2022-07-27, 至: ⟦2022-01-01, 依据",
                        "“施行”的“至”（2022-01-01）早于“自”（2022-07-27）"),
                mistake("date as people write it", "成文: 2022-07-27", "成文: ⟦2022年7月27日", "文件的“成文”应当是 2022-07-27 这样的日期"));
    }

    static Stream<Mistake> tiers() {
        return Stream.of(
                demand("tiers that leave the rest open", "\"发放金额 = 分段(从业年限, 5: 20元, ⟦10: 30元)\"", "分段的最后一档要写“其余: 值”"),
                demand("tiers out of order", "\"发放金额 = 分段(从业年限, 10: 20元, ⟦5: 30元, 其余: 40元)\"", "分段的上限要从小到大，“5”这一档落不到任何值"),
                demand("tiers that overlap", "\"发放金额 = 分段(从业年限, 10: 20元, ⟦10: 30元, 其余: 40元)\"", "“10”这一档落不到任何值"),
                demand("tiers of money and days", "\"发放金额 = 分段(从业年限, 5: 20元, 10: ⟦3天, 其余: 40元)\"", "单位不同"));
    }

    static Stream<Mistake> words() {
        return Stream.of(
                demand("word of another language", "发放金额 = 月补助 ⟦and 姓名 不为空", "这里不用“and”，请写“且”"),
                demand("sign of another language", "发放金额 ⟦== 月补助", "这里不用“==”，请写“=”"),
                demand("blank in other words", "姓名 ⟦是空", "这里不用“是空”，请写“为空”"),
                demand("number in Chinese characters", "从业年限 不少于 ⟦十二", "没有“十二”这个名称；数请写成 12、0.5、3万 这样"),
                demand("two limits in one", "10 ≤ 发放金额 ⟦≤ 20", "比较不能连写，请用“且”分开"),
                demand("if without else", "如果 状态 = 健在 则 发放金额 = 月补助⟦", "后面缺少“否则”"),
                demand("option that is none", "状态 = ⟦健康", "“健康”不是可选的值，您是不是要写“健在”？可选：健在、已故"),
                demand("function that is none", "⟦月输(到岗日期, 离岗日期) 不少于 12", "没有“月输”这个函数，您是不是要写“月”？"),
                demand("function with too little", "⟦月数(到岗日期) 不少于 12", "“月数”的参数少了，应写成 月数(起日, 止日)"),
                demand("sum within a sum", "求和(⟦求和(发放金额)) = 月补助", "统计里面不能再套统计"),
                demand("sum of names", "求和(⟦姓名) = 月补助", "“求和”要数，“姓名”是文字"),
                mistake("computation of itself", "式: 月补助标准 × 从业年限, 单位: 元", "式: 月补助 × 2, 单位: 元", "绕成了圈：月补助 → 月补助"),
                mistake("dollar in a message", "提示: 应为{月补助}", "提示: 应为⟦${月补助}", "“提示”和“办法”里只写“{…}”，前面不要“$”"),
                mistake("verdict in a message", "提示: 应为{月补助}", "提示: 应为{⟦结论}", "“结论”要等规则都核查完才有，只能写在“输出”的“当”里"));
    }

    static Stream<Mistake> tables() {
        return Stream.of(
                mistake("field of two types in two tables", "计算:\n  月补", "  - 名: 发放表\n    字段: {⟦到岗日期: {类型: 文本}}\n计算:\n  月补",
                        "同名字段要完全一致，否则请换名"),
                mistake("two tables of one name", "计算:\n  月补", "  - 名: ⟦登记册\n    字段: {账号: {}}\n计算:\n  月补", "已经有一张表叫“登记册”"),
                mistake("count over fields that never meet", "计算:\n  月补", "  - 名: 发放表\n    字段: {账号: {}}\n计算:\n"
                                + "  ⟦到账数: {式: \"计数(账号 不为空 且 姓名 不为空, 范围: 报送)\", 依据: {条: 三, 原文: 一}}\n  月补",
                        "计算“到账数”在整个报送件里统计，用到的字段不在同一张表里：账号、姓名，统计不到任何一行；两张表里说同一件事的列，请用同一个字段名"),
                mistake("options left out", "状态: {类型: 选项, 选项: {健在: [在世], 已故: [死亡, 去世]}}", "状态: ⟦{类型: 选项}", "要写出“选项”有哪些"));
    }

    @ParameterizedTest
    @MethodSource({"units", "dates", "tiers", "words", "tables"})
    void isToldOnceAndAtItsPlace(Mistake mistake) {
        mistake.isToldOnceAndAtItsPlace(templates);
    }
}
