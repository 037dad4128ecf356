package io.github.tianbao.render;

import io.github.tianbao.programme.ArchiveSpec;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Deadline;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Judgement;
import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The programme of {@link SampleAssessment}, built by hand. */
final class SampleProgramme {
    private static final String DOCUMENT = "垣政办发〔2022〕25号";
    private static final SourcePosition AT = new SourcePosition("sample/programme.yaml", 1, 1);

    private SampleProgramme() {}

    static Programme in(Path folder, Map<String, FieldType> types) {
        TableSpec table = new TableSpec("申请登记册", List.of("老兽医"), fields(types), List.of("姓名"), List.of("姓名", "身份证号"));
        Notice notice = new Notice(DOCUMENT, "垣曲县妥善解决基层（乡镇）老兽医人员历史遗留问题实施方案", "垣曲县人民政府办公室",
                LocalDate.of(2022, 7, 27), LocalDate.of(2022, 7, 27), Optional.empty(), "落款日期");
        return new Programme(folder.getFileName().toString(), "基层（乡镇）老兽医人员专项补助", "9f".repeat(32), folder, List.of(notice),
                List.of(rate()), List.of(table), computations(), List.of(rule("R18", "一人一卷")), judgements(), deadlines(), List.of(),
                Optional.of(noticeList()), new ArchiveSpec("民生", "永久"),
                day -> Optional.of(day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY));
    }

    private static List<Field> fields(Map<String, FieldType> types) {
        List<Field> fields = new ArrayList<>();
        types.forEach((name, type) -> fields.add(new Field(name(name, Name.Kind.FIELD), type, List.of(name), false, false, false,
                Unit.NONE, Map.of(), name.equals("乡镇") ? List.of("填报单位") : List.of(), AT)));
        return fields;
    }

    private static Parameter rate() {
        TreeMap<LocalDate, Value> values = new TreeMap<>(Map.of(LocalDate.of(2022, 7, 27), Quantity.of("20", "元")));
        return new Parameter(name("月补助标准", Name.Kind.PARAMETER), values,
                citation("六(一)", "每月补助发放金额为月补助标准 20 元 × 实际从业年限"), AT);
    }

    private static List<Computation> computations() {
        Name start = name("到岗日期", Name.Kind.FIELD);
        Name end = name("离岗日期", Name.Kind.FIELD);
        Name years = name("从业年限", Name.Kind.COMPUTATION);
        Name monthly = name("月补助金额", Name.Kind.COMPUTATION);
        return List.of(
                computation(years, "进一(月数(到岗日期, 离岗日期) ÷ 12)", "年", List.of(start, end), "四(二)", "工龄按年计算，不足一年按一年计算"),
                computation(monthly, "月补助标准 × 从业年限", "元", List.of(name("月补助标准", Name.Kind.PARAMETER), years), "六(一)",
                        "每月补助发放金额为月补助标准 20 元 × 实际从业年限"),
                computation(name("年补助金额", Name.Kind.COMPUTATION), "月补助金额 × 12", "元", List.of(monthly), "六(一)",
                        "每月补助发放金额为月补助标准 20 元 × 实际从业年限"),
                computation(name("起发月份", Name.Kind.COMPUTATION), "取晚(次月(公示结束), 次月(满60周岁))", "",
                        List.of(name("出生日期", Name.Kind.FIELD)), "六(二)", "生活补助从认定公示无误之后次月起计发，之前不再补发"),
                computation(name("停发月份", Name.Kind.COMPUTATION), "次月(死亡日期)", "", List.of(), "六(三)",
                        "中途死亡的，从次月起停发其生活补助"));
    }

    private static Computation computation(Name name, String source, String unit, List<Name> reads, String clause, String quote) {
        return new Computation(name, new Written(source, reads), Unit.of(unit), List.of(citation(clause, quote)), AT);
    }

    private static List<Judgement> judgements() {
        return List.of(
                new Judgement("R02", "是否“三定”前离岗，或“三定”中未被录用", "乡（镇）人民政府", "“三定”日期文件未载",
                        citation("三", "在乡镇“三定”前的离岗人员，或“三定”中未被录用的人员"), AT),
                new Judgement("R06", "证明材料能否证明所报工龄", "县畜牧兽医发展中心", "材料真伪须查阅原件",
                        citation("四(二)", "其中包括工资发放表、考核考勤记录、聘任辞退文件或会议记录、会计档案和其他文书档案等"), AT));
    }

    private static List<Deadline> deadlines() {
        return List.of(new Deadline("审核认定完成", LocalDate.of(2022, 10, 27),
                citation("八", "老兽医人员信息审核认定工作应于 2022 年 10 月 27 日前完成"), AT));
    }

    private static NoticeListSpec noticeList() {
        return new NoticeListSpec(List.of("姓名", "乡镇", "身份证号", "从业年限", "月补助金额"), 10, true, List.of(
                new NoticeListSpec.Round("乡（镇）公示", List.of("所在乡（镇）"), citation("五(三)", "并在所在乡（镇）公示 10 个工作日")),
                new NoticeListSpec.Round("县级公示", List.of("县畜牧兽医发展中心", "各乡（镇）人民政府", "县政府门户网站"),
                        citation("五(四)", "要在县畜牧兽医发展中心和各乡（镇）人民政府公示 10 个工作日，同时，在县政府门户网站予以公示"))), AT);
    }

    static Rule rule(String id, String title) {
        return new Rule(id, title, Rule.Reach.RECORD, Optional.empty(), new Written("卷号 不为空", List.of()), Severity.ERROR,
                words(title), words(""), List.of(), List.of(citation("五(二)", "要做到一人一卷")), AT);
    }

    static Citation citation(String clause, String quote) {
        return new Citation(DOCUMENT, clause, quote, "");
    }

    private static Message words(String text) {
        return new Message(List.of(new Message.Part.Words(text)));
    }

    private static Name name(String text, Name.Kind kind) {
        return new Name(text, Type.TEXT, kind, 0);
    }

    /** An expression that is only printed; whatever computes, computes 是. */
    private record Written(String source, List<Name> reads) implements Expression {
        @Override
        public Type type() {
            return Type.YES_NO;
        }

        @Override
        public Set<Name> names() {
            return new LinkedHashSet<>(reads);
        }

        @Override
        public List<Aggregate> aggregates() {
            return List.of();
        }

        @Override
        public Value evaluate(Environment environment) {
            return YesNo.YES;
        }

        @Override
        public Trace trace(Environment environment) {
            return new Trace(source, YesNo.YES, new Origin.Expression(), List.of());
        }
    }
}
