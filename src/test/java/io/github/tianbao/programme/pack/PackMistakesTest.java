package io.github.tianbao.programme.pack;

import static io.github.tianbao.programme.pack.Mistake.mistake;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake is told once, at the place marked with ⟦, and nothing else is told with it. */
class PackMistakesTest {
    @TempDir
    Path templates;

    static Stream<Mistake> keysAndShapes() {
        return Stream.of(
                mistake("unknown key", "    要求: 发放金额 = 月补助", "    要求: 发放金额 = 月补助\n    ⟦示提: 是",
                        "规则“R02”里没有“示提”这一项，可以写的有：名、范围、当、要求、级别、提示、办法、单元格、依据，您是不是要写“提示”？"),
                mistake("unknown section", "期限:\n  完成", "⟦期陷:\n  完成",
                        "规则包里没有“期陷”这一项，可以写的有：事项、草稿、名称、文件、参数、表、对照表、查找表、计算、规则、人工判断、期限、提醒、公示、输出、周期、归档，您是不是要写“期限”？"),
                mistake("key twice", "    名: 满一年\n", "    名: 满一年\n    ⟦名: 满两年\n", "规则“R01”里“名”写了两次，只能留一个"),
                mistake("rule number twice", "  R02:\n", "  ⟦R01:\n", "“规则”里“R01”写了两次，只能留一个"),
                mistake("rule number of a universal check", "  R02:\n", "  ⟦U2:\n", "编号“U2”留给每张表都做的通用检查"),
                mistake("list instead of text", "    名: 满一年", "    名: ⟦[满一年]", "规则“R01”的“名”应当是一段文字，这里是一个列表"),
                mistake("text instead of mapping", "归档: {类别: 民生, 保管期限: 永久}", "归档: ⟦永久",
                        "规则包的“归档”应当是“名称: 内容”的形式，这里是一段文字"),
                mistake("mapping instead of list", "输出:\n  - {类: 审批表, 模板: form.ftlh, 每: 记录, 当: 结论 = 通过, 文件: \"审批表/${乡镇}-${姓名}.pdf\"}\n"
                        + "  - {类: 核查报告, 模板: _shared/report.ftlh, 文件: 核查报告.pdf}", "输出: ⟦{类: 核查报告}",
                        "规则包的“输出”应当是一个列表（每项以“- ”开头，或写在方括号里），这里是“名称: 内容”的形式"),
                mistake("missing key", "    级别: 警告\n", "", "规则“R02”缺少“级别”"),
                mistake("empty value", "办法: 请核对", "办法:⟦", "规则“R01”的“办法”是空的，请填写，或者删去这一项"),
                mistake("unknown word", "级别: 警告", "级别: ⟦警示", "规则“R02”的“级别”不能是“警示”，只能是：提示、警告、错误，您是不是要写“警告”？"),
                mistake("unknown layout", "标题含: [老兽医]", "标题含: [老兽医]\n    版式: [表格, ⟦报表]", "表的“版式”不能是“报表”，只能是：表格、表单"),
                mistake("yes in English", "必填: 是", "必填: ⟦yes", "字段“姓名”的“必填”不能是“yes”，只能是：否、是"),
                mistake("unknown type", "类型: 身份证号", "类型: ⟦身份证", "字段“身份证号”的“类型”不能是“身份证”，只能是：列表、姓名、数、整数、文本、日期、是否、电话、百分数、统一社会信用代码、身份证号、选项、银行账号，您是不是要写“身份证号”？"),
                mistake("folder of another name", "事项: vets", "事项: ⟦vet", "“事项”是“vet”，文件夹叫“vets”，两者要一致，您是不是要写“vets”？"));
    }

    private static Mistake lookup(String name, String spoiled, String message) {
        String sound = "计算:\n  月补助";
        return mistake(name, sound, "查找表:\n  发放比例: " + spoiled + "\n" + sound, message);
    }

    static Stream<Mistake> listsAndLookups() {
        String list = "计算:\n  月补助";
        return Stream.of(
                lookup("key twice in a lookup table", "{列: {状态: {}, 比例: {}}, 行: [[健在, 1], [⟦健在, 0.5], [已故, 0]], 依据: {条: 七, 原文: 比例}}",
                        "“健在”在前面已经有一行，一个键只能有一行"),
                mistake("option without a row", list, "查找表:\n  ⟦发放比例: {列: {状态: {}, 比例: {}}, 行: [[健在, 1]], 依据: {条: 七, 原文: 比例}}\n" + list,
                        "查找表“发放比例”里没有“已故”这一行，而字段“状态”有这个选项；文件确实没有规定的，写进“没有”"),
                lookup("row with a cell too few", "{列: {类别: {}, 比例: {}}, 行: [⟦[甲]], 依据: {条: 七, 原文: 比例}}", "这一行有 1 格，而“列”有 2 列；空着的格写“-”"),
                lookup("word in a column of numbers", "{列: {类别: {}, 比例: {}}, 行: [[甲, 1], [乙, ⟦一半]], 依据: {条: 七, 原文: 比例}}",
                        "“比例”一列前面是不带单位的数，“一半”不是"),
                mistake("field as in no table before", "  发放金额: {类型: 数, 单位: 元}", "  发放金额: {类型: 数, 单位: 元}\n      发放日期: ⟦同前",
                        "前面的表里没有字段“发放日期”，不能写“同前”"),
                mistake("judgement about no table", "R03: {问:", "R03: {表: ⟦登记簿, 问:", "没有叫“登记簿”的表，您是不是要写“登记册”？"),
                mistake("list without a purpose", list, "对照表:\n  - ⟦{名: 上期, 字段: {证号: {}}}\n" + list, "对照表缺少“说明”"),
                mistake("list key that is no field", list, "对照表:\n  - {名: 上期, 说明: 上期的表, 键: ⟦户号, 字段: {证号: {}}}\n" + list, "“键”里的“户号”不是这张对照表的字段"),
                mistake("list of the name of a field", list, "对照表:\n  - {名: ⟦姓名, 说明: 上期的表, 字段: {证号: {}}}\n" + list, "“姓名”已经是字段的名称，请换一个"),
                mistake("parameter with a value and an office", "月补助标准: {单位: 元, 值:", "月补助标准: {单位: 元, 由: 县民政局, ⟦值:",
                        "参数“月补助标准”写了“由”，就不写“值”：值由那个单位给出"));
    }

    static Stream<Mistake> groups() {
        String key = "    标识: [姓名, 身份证号]";
        return Stream.of(
                mistake("household without a key", key, key + "\n    分组: ⟦{名: 户}", "“分组”缺少“键”"),
                mistake("household without a name", key, key + "\n    分组: ⟦{键: [乡镇]}", "“分组”缺少“名”"),
                mistake("household field that is no field", key, key + "\n    分组: {名: 户, 键: [乡镇], 字段: [⟦户主]}", "“字段”里的“户主”不是这张表的字段"),
                mistake("form for groups where nothing is folded", "每: 记录, 当: 结论 = 通过", "每: 组, 当: 结论 = 通过", "“每”是“组”，而没有一张表的“分组”写了“名”和“键”"));
    }

    static Stream<Mistake> reminders() {
        String sound = "公示:\n  列";
        return Stream.of(
                mistake("reminder without a time", sound, "提醒:\n  年检: ⟦{依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "提醒“年检”要写明什么时候，从“日”“每月”“每年”“起”里选一项"),
                mistake("reminder with two times", sound, "提醒:\n  年检: ⟦{每月: 20, 每年: 12-31, 依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "提醒“年检”要写明什么时候，从“日”“每月”“每年”“起”里选一项"),
                mistake("day that no month has", sound, "提醒:\n  年检: {每月: ⟦32, 依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "“每月”应当是 1 到 31 的日数，没有这一日的月份按月底算，这里是“32”"),
                mistake("day that no year has", sound, "提醒:\n  年检: {每年: ⟦2-30, 依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "“每年”应当是 12-31 这样的月和日，“2-30”不是，或者没有这一天"),
                mistake("term after what is no date", sound, "提醒:\n  年检: {起: ⟦发放金额, 满: 7 天, 依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "“起”要写一个日期，“发放金额”不是日期"),
                mistake("term after nothing known", sound, "提醒:\n  年检: {起: ⟦到岗日, 满: 7 天, 依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "“起”要写一个日期字段或计算，没有“到岗日”，您是不是要写“到岗日期”？"),
                mistake("term that is no number of days", sound, "提醒:\n  年检: {起: 到岗日期, 满: ⟦半年, 依据: {条: 八, 原文: 每年年检}}\n" + sound,
                        "提醒“年检”的“满”应当写成“10 个工作日”或“7 天”，这里是“半年”"),
                mistake("reminder without a citation", sound, "提醒:\n  年检: ⟦{每年: 12-31}\n" + sound, "提醒“年检”没有写“依据”：请写明条款和原文"));
    }

    static Stream<Mistake> citations() {
        return Stream.of(
                mistake("rule without a citation", "    单元格: [到岗日期, 离岗日期]\n    依据: {条: 三, 次: 2, 原文: 一年以上（含一年）}\n", "",
                        "规则“R01”没有写“依据”：请写明条款和原文，文件没有规定的写“解释”"),
                mistake("clause without words", "依据: {条: 八, 原文: 10月27日前完成}", "依据: ⟦{条: 八}",
                        "期限“完成”的“依据”缺少“原文”；文件没有规定、由我们约定的，请写“解释”"),
                mistake("words without clause", "{条: 六(一), 原文: 月补助标准20元}", "⟦{原文: 月补助标准20元, 解释: 按月}",
                        "参数“月补助标准”的“依据”写了“原文”，还要写出自哪一“条”"),
                mistake("unknown notice", "{条: 八, 原文", "{文: ⟦甲政办发〔2022〕2号, 条: 八, 原文",
                        "“文件”里没有文号“甲政办发〔2022〕2号”，请先在“文件”里登记，您是不是要写“甲政办发〔2022〕1号”？"),
                mistake("ordinal that is no number", "次: 2", "次: ⟦二", "“次”应当是 1、2、3 这样的序号，用来区分同号的条款"),
                mistake("citation list that is empty", "依据: {解释: 附件所列乡镇}", "依据: ⟦[]", "参数“县辖乡镇”的“依据”是空的，至少要写一条"));
    }

    static Stream<Mistake> names() {
        return Stream.of(
                mistake("name that is none", "要求: 发放金额 = 月补助", "要求: 发放金额 = ⟦月补贴", "没有“月补贴”这个名称，您是不是要写“月补助”？"),
                mistake("name that is none in quotes", "要求: 发放金额 = 月补助", "要求: \"发放金额 = ⟦月补贴\"", "没有“月补贴”这个名称"),
                mistake("name that is none in a block", "要求: 发放金额 = 月补助", "要求: >-\n      发放金额\n      = ⟦月补贴", "没有“月补贴”这个名称"),
                mistake("name that is none in a message", "提示: 应为{月补助}", "提示: 应为{⟦月补贴}", "没有“月补贴”这个名称"),
                mistake("brace left open", "提示: 应为{月补助}", "提示: 应为⟦{月补助", "“{”后面没有“}”；要写花括号本身请写“{{”"),
                mistake("two things of one name", "  县辖乡镇: {值", "  ⟦月补助标准: {值", "“参数”里“月补助标准”写了两次，只能留一个"),
                mistake("field named like a parameter", "      状态: {", "      ⟦县辖乡镇: {", "“县辖乡镇”已经是参数的名称，请换一个"),
                mistake("name the language has", "      状态: {", "      ⟦工作表: {", "“工作表”已经是系统自带的名称，请换一个"),
                mistake("name that is a keyword", "      状态: {", "      ⟦如果: {", "不能用“如果”作名称，规则里认不出来，请换一个"),
                mistake("name with a sign in it", "      状态: {", "      ⟦健在-状态: {", "不能用“健在-状态”作名称，规则里认不出来，请换一个"),
                mistake("mark on no field", "单元格: [到岗日期, 离岗日期]", "单元格: [到岗日期, ⟦离岗时期]", "“单元格”里的“离岗时期”不是字段，您是不是要写“离岗日期”？"),
                mistake("posted column that is nothing", "列: [姓名, 乡镇, 从业年限, 月补助]", "列: [姓名, ⟦乡镇名]", "“公示”的“列”里“乡镇名”不是字段，也不是计算，您是不是要写“乡镇”？"),
                mistake("label that is no field", "称呼: [姓名]", "称呼: [⟦性名]", "“称呼”里的“性名”不是这张表的字段，您是不是要写“姓名”？"),
                mistake("group key that is no field", "标识: [姓名, 身份证号]", "标识: [姓名]\n    分组: [⟦户号]", "“分组”里的“户号”不是这张表的字段"),
                mistake("rule about groups without groups", "    名: 满一年\n", "    名: 满一年\n    范围: ⟦组\n",
                        "规则“R01”的“范围”是“组”，而没有一张表写了“分组”"),
                mistake("key that is no field", "标识: [姓名, 身份证号]", "标识: [姓名, ⟦月补助]", "“标识”里的“月补助”不是这张表的字段"),
                mistake("two fields of one heading", "      离岗日期: {表头: [工作经历/离岗日期]", "      ⟦离岗日期: {表头: [工作经历/离岗日期, 申请人 姓名]",
                        "字段“离岗日期”和“姓名”有同样的表头“申请人 姓名”，认表时分不清"),
                mistake("one alias for two options", "健在: [在世]", "健在: [在世, 去世]", "字段“状态”的“选项”里“去世”出现了两次，分不清指哪一个"));
    }

    static Stream<Mistake> types() {
        return Stream.of(
                mistake("condition that is a number", "要求: 发放金额 = 月补助", "要求: ⟦发放金额", "这里要一个条件"),
                mistake("units that do not mix", "要求: 发放金额 = 月补助", "要求: 发放金额 = ⟦3亩", "单位不同，不能相加减或比较"),
                mistake("unit that does not fit", "式: 月补助标准 × 从业年限, 单位: 元", "式: 月补助标准 × 从业年限, 单位: ⟦亩",
                        "计算“月补助”的结果以“元”为单位，不能写成“亩”"),
                mistake("unit of a text field", "{取自: [填报单位, 工作表名]}", "{单位: ⟦元, 取自: [填报单位, 工作表名]}",
                        "字段“乡镇”的类型是“文本”，不能有“单位”；只有“数”和“整数”有单位"),
                mistake("circle of computations", "  从业年限:\n    式: 进一(月数(到岗日期, 离岗日期) ÷ 12)", "  从业年限:\n    式: 月补助 ÷ 月补助标准",
                        "计算互相引用，绕成了圈：月补助 → 从业年限 → 月补助，请去掉其中一处"),
                mistake("bad computation used elsewhere", "进一(月数(到岗日期, 离岗日期) ÷ 12)", "进一(月数(⟦到岗时间, 离岗日期) ÷ 12)", "没有“到岗时间”这个名称"),
                mistake("parameter of two types", "值: {2022-07-27: 20}", "值: {2022-07-27: 20, 2023-01-01: ⟦二十}",
                        "“二十”不是数"),
                mistake("parameter days out of order", "值: {2022-07-27: 20}", "值: {2022-07-27: 20, ⟦2022-01-01: 30}",
                        "参数“月补助标准”的起始日要从早到晚写，一天只写一次；2022-01-01 不晚于前面的 2022-07-27"),
                mistake("parameter that begins late", "  月补助标准: {单位: 元, 值: {2022-07-27: 20}", "  ⟦月补助标准: {单位: 元, 值: {2022-08-01: 20}",
                        "参数“月补助标准”自 2022-08-01 才有值，而甲政办发〔2022〕1号自 2022-07-27 施行，中间没有值"),
                mistake("parameter that ends early", "  月补助标准: {单位: 元, 值: {2022-07-27: 20}", "  ⟦月补助标准: {单位: 元, 值: {2022-07-27: 20, 2023-01-01: 止}",
                        "参数“月补助标准”自 2023-01-01 起没有值，而甲政办发〔2022〕1号没有写停止施行的日期"),
                mistake("day that does not exist", "日: 2022-10-27", "日: ⟦2022-02-30", "期限“完成”的“日”应当是 2022-07-27 这样的日期，“2022-02-30”不是，或者没有这一天"),
                mistake("term in other words", "期限: 10 个工作日", "期限: ⟦两周", "“公示”的“期限”应当写成“10 个工作日”或“7 天”，这里是“两周”"));
    }

    static Stream<Mistake> outputs() {
        return Stream.of(
                mistake("template that is not there", "模板: form.ftlh", "模板: ⟦from.ftlh", "找不到模板文件“from.ftlh”，您是不是要写“form.ftlh”？"),
                mistake("template outside", "模板: form.ftlh", "模板: ⟦../other/form.ftlh", "模板“../other/form.ftlh”要写成本文件夹里的文件名"),
                mistake("file name with an unknown name", "${乡镇}-${姓名}", "${⟦乡名}-${姓名}", "没有“乡名”这个名称"),
                mistake("file name that is the same for all", "\"审批表/${乡镇}-${姓名}.pdf\"", "⟦审批表.pdf", "文件名里要有“${…}”来区分"),
                mistake("file of an unknown kind", "文件: 核查报告.pdf", "文件: ⟦核查报告.docx", "要以 .pdf 或 .xlsx 结尾"),
                mistake("output about a table that is not there", "模板: form.ftlh", "模板: form.ftlh, 表: ⟦登记薄", "没有叫“登记薄”的表，您是不是要写“登记册”？"),
                mistake("file that another output writes", "归档:", "  - {类: 汇总表, 模板: form.ftlh, 文件: ⟦核查报告.pdf}\n归档:", "前面已经有一项输出写到“核查报告.pdf”"),
                mistake("file that every run writes", "文件: 核查报告.pdf", "文件: ⟦核查结果.xlsx", "“核查结果.xlsx”是每次核查都会写出的文件"),
                mistake("sum of nothing known", "文件: 核查报告.pdf", "合计: [⟦发放金], 文件: 核查报告.pdf", "“合计”里的“发放金”不是字段，也不是计算，您是不是要写“发放金额”？"),
                mistake("sum of words", "文件: 核查报告.pdf", "合计: [⟦姓名], 文件: 核查报告.pdf", "“合计”里的“姓名”不是数，加不起来"),
                mistake("file outside", "文件: 核查报告.pdf", "文件: ⟦../核查报告.pdf", "“文件”要写成输出文件夹里的文件名"),
                mistake("verdict that does not exist", "结论 = 通过", "结论 = ⟦合格", "“合格”不是可选的值"),
                mistake("verdict in a rule", "要求: 发放金额 = 月补助", "要求: ⟦结论 = \"通过\"", "“结论”要等规则都核查完才有，只能写在“输出”的“当”里"));
    }

    @ParameterizedTest
    @MethodSource({"keysAndShapes", "citations", "names", "types", "outputs", "reminders", "groups", "listsAndLookups"})
    void isToldOnceAndAtItsPlace(Mistake mistake) {
        mistake.isToldOnceAndAtItsPlace(templates);
    }

    @Test
    void allMistakesOfAPackAreToldInOneRun() {
        String text = SamplePack.TEXT
                .replace("级别: 警告", "级别: 警示")
                .replace("日: 2022-10-27", "日: 10月27日")
                .replace("月补助标准 × 从业年限", "月补助标准 × 姓名")
                .replace("类别: 民生", "类: 民生");
        assertThat(load(text).problems()).extracting(problem -> problem.at().line()).containsExactly(26, 44, 52, 60, 60);
    }

    @Test
    void aRuleMayNotReadFieldsOfTwoTables() {
        String text = SamplePack.with("计算:\n  月补助:", "  - 名: 发放表\n    字段: {账号: {必有列: 是}, 开户行: {}}\n计算:\n  月补助:")
                .replace("要求: 发放金额 = 月补助", "要求: 发放金额 = 月补助 且 账号 不为空");
        assertThat(load(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("规则“R02”用到的字段不在同一张表里：发放金额、到岗日期、离岗日期、账号，这样的规则永远无法核查");
            assertThat(problem.at().toString()).isEqualTo("vets/programme.yaml:43:3");
        });
    }

    @Test
    void asksForUtf8() throws IOException {
        Path folder = SamplePack.write(templates, "vets", SamplePack.TEXT);
        Files.write(folder.resolve("programme.yaml"), SamplePack.TEXT.getBytes(Charset.forName("GBK")));
        assertThat(PackLoader.load(folder).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("UTF-8").contains("programme.yaml"));
    }

    private LoadResult load(String text) {
        return PackLoader.load(SamplePack.write(templates, "vets", text));
    }
}
