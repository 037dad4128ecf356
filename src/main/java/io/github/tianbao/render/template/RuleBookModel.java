package io.github.tianbao.render.template;

import io.github.tianbao.check.example.Example;
import io.github.tianbao.programme.Citations;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Judgement;
import io.github.tianbao.programme.Message;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Reminder;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.Schedule;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of a rule book sees, as docs/templates.md lists it: a pack by itself, without any sheet. */
public final class RuleBookModel {
    private static final Map<Rule.Reach, String> REACHES = Map.of(Rule.Reach.RECORD, "每条记录", Rule.Reach.GROUP, "每户（组）",
            Rule.Reach.TABLE, "整张表", Rule.Reach.SUBMISSION, "整份报送件");

    private final Programme programme;
    private final List<Example> examples;
    private final RuleBookStandards standards;

    public RuleBookModel(Programme programme, List<Example> examples) {
        this.programme = programme;
        this.examples = List.copyOf(examples);
        this.standards = new RuleBookStandards(programme);
    }

    /** The names. */
    public Map<String, Object> names(String version) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("事项", programme());
        names.put("版本", version);
        names.put("参数", standards.parameters());
        names.put("查找表", standards.lookups());
        names.put("表", standards.tables());
        names.put("对照表", standards.lists());
        names.put("计算", programme.computations().stream().map(this::computation).toList());
        names.put("规则", programme.rules().stream().map(this::rule).toList());
        names.put("人工判断", programme.judgements().stream().map(RuleBookModel::judgement).toList());
        names.put("期限", programme.deadlines().stream().map(deadline -> duty(deadline.name(), deadline.day(), deadline.citation())).toList());
        names.put("提醒", programme.reminders().stream().map(RuleBookModel::reminder).toList());
        names.put("公示", programme.noticeList().stream().map(RuleBookModel::posting).toList());
        names.put("解释", interpretations());
        names.put("索引", programme.notices().stream().map(this::index).toList());
        return names;
    }

    private Map<String, Object> programme() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("编号", programme.id());
        model.put("名称", programme.name());
        model.put("规则包", programme.sha256());
        model.put("保管期限", programme.archive().retention());
        model.put("文件", programme.notices().stream().map(RuleBookModel::notice).toList());
        return model;
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("文号", notice.number());
        model.put("标题", notice.title());
        model.put("机关", notice.issuer());
        model.put("成文", PartialDate.day(notice.issued()));
        model.put("自", PartialDate.day(notice.from()));
        model.put("至", notice.to().map(day -> List.of(PartialDate.day(day))).orElse(List.of()));
        model.put("依据", notice.basis());
        return model;
    }

    private Map<String, Object> computation(Computation computation) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", computation.name().text());
        model.put("式", oneLine(computation.expression().source()));
        model.put("单位", computation.unit().symbol());
        model.put("依据", computation.citations());
        model.put("参数", standards.parametersIn(expressions(computation.name().text())));
        model.put("算例", examples(computation.name().text()));
        return model;
    }

    private Map<String, Object> rule(Rule rule) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("编号", rule.id());
        model.put("名", rule.title());
        model.put("范围", REACHES.get(rule.reach()));
        model.put("级别", rule.severity().word());
        model.put("当", rule.applies().map(applies -> oneLine(applies.source())).orElse(""));
        model.put("要求", oneLine(rule.condition().source()));
        model.put("提示", words(rule.message()));
        model.put("办法", words(rule.advice()));
        model.put("依据", rule.citations());
        model.put("参数", standards.parametersIn(expressions(rule.id())));
        model.put("算例", examples(rule.id()));
        return model;
    }

    /** The formulas of a rule or a computation. */
    private List<Expression> expressions(String about) {
        Stream<Expression> ofRules = programme.rules().stream().filter(rule -> rule.id().equals(about))
                .flatMap(rule -> Stream.concat(Stream.of(rule.condition()), rule.applies().stream()));
        Stream<Expression> ofComputations = programme.computations().stream().filter(computation -> computation.name().text().equals(about))
                .map(Computation::expression);
        return Stream.concat(ofRules, ofComputations).toList();
    }

    private static String words(Message message) {
        return message.parts().stream()
                .map(part -> part instanceof Message.Part.Words words ? words.text()
                        : "〔" + oneLine(((Message.Part.Inserted) part).expression().source()) + "〕")
                .collect(Collectors.joining());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private List<Map<String, Object>> examples(String about) {
        return examples.stream().filter(example -> example.rule().equals(about)).map(example -> example(example, about)).toList();
    }

    private Map<String, Object> example(Example example, String about) {
        Set<String> read = standards.read(expressions(about));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", example.name());
        model.put("类", example.kind().word());
        model.put("基准日", example.referenceDate().map(day -> List.of(PartialDate.day(day))).orElse(List.of()));
        model.put("记录", example.records().stream().map(record -> shown(record, read)).toList());
        model.put("结果", example.expected().stream().map(RuleBookModel::pairs).toList());
        return model;
    }

    /** Of a record only what the rule reads; a blank cell is said to be blank. */
    private static List<Map<String, String>> shown(Map<String, String> record, Set<String> read) {
        Map<String, String> shown = new LinkedHashMap<>(record);
        shown.keySet().retainAll(read);
        return pairs(shown);
    }

    private static List<Map<String, String>> pairs(Map<String, String> map) {
        return map.entrySet().stream().map(entry -> Map.of("名", entry.getKey(), "值", entry.getValue())).toList();
    }

    private static Map<String, Object> judgement(Judgement judgement) {
        return Map.of("编号", judgement.id(), "问", judgement.question(), "由", judgement.by(), "缘由", judgement.reason(),
                "依据", judgement.citation());
    }

    private static Map<String, Object> duty(String name, LocalDate day, Citation citation) {
        return Map.of("名", name, "日", PartialDate.day(day), "依据", citation);
    }

    private static Map<String, Object> reminder(Reminder reminder) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", reminder.name());
        model.put("周期", reminder.schedule() instanceof Schedule.On once ? PartialDate.day(once.day()).text() : reminder.schedule().words());
        model.put("依据", reminder.citation());
        return model;
    }

    private static Map<String, Object> posting(NoticeListSpec list) {
        return Map.of("每", list.each() == OutputSpec.Each.GROUP ? "每户（组）一行" : "每人（条）一行", "列", list.columns(), "分", list.apart(), "期限", list.term().words(),
                "轮次", list.rounds().stream().map(round -> Map.of("名", round.name(), "地点", round.places(), "依据", round.citation())).toList());
    }

    /** Every reading of ours, with where it stands; the gazette does not say these. */
    private List<Map<String, Object>> interpretations() {
        List<Map<String, Object>> found = new ArrayList<>();
        programme.parameters().forEach(parameter -> addReadings(found, parameter.name().text(), List.of(parameter.citation())));
        programme.lookups().forEach(lookup -> addReadings(found, lookup.name(), List.of(lookup.citation())));
        programme.computations().forEach(computation -> addReadings(found, computation.name().text(), computation.citations()));
        programme.rules().forEach(rule -> addReadings(found, rule.id() + " " + rule.title(), rule.citations()));
        programme.judgements().forEach(judgement -> addReadings(found, judgement.id(), List.of(judgement.citation())));
        programme.deadlines().forEach(deadline -> addReadings(found, deadline.name(), List.of(deadline.citation())));
        programme.reminders().forEach(reminder -> addReadings(found, reminder.name(), List.of(reminder.citation())));
        programme.noticeList().ifPresent(list -> list.rounds().forEach(round -> addReadings(found, round.name(), List.of(round.citation()))));
        return found;
    }

    private static void addReadings(List<Map<String, Object>> found, String of, List<Citation> citations) {
        citations.stream().filter(citation -> !citation.interpretation().isEmpty())
                .forEach(citation -> found.add(Map.of("处", of, "依据", citation)));
    }

    /** The clauses of one notice that the pack quotes, in the order in which they come up, each with who uses it. */
    private Map<String, Object> index(Notice notice) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        Citations.of(programme).stream().filter(row -> row.document().equals(notice.number()))
                .forEach(row -> uses.computeIfAbsent(row.clause() + "\n" + row.quote(), key -> new LinkedHashSet<>()).add(row.rule()));
        List<Map<String, Object>> entries = new ArrayList<>();
        uses.forEach((key, rules) -> entries.add(Map.of("条", key.substring(0, key.indexOf('\n')),
                "原文", key.substring(key.indexOf('\n') + 1), "用于", List.copyOf(rules))));
        return Map.of("文号", notice.number(), "标题", notice.title(), "条目", entries);
    }
}
