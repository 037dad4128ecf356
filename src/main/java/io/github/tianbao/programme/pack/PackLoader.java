package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.ArchiveSpec;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.programme.Deadline;
import io.github.tianbao.programme.Judgement;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.LookupTable;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Reminder;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.programme.calendar.CalendarFolder;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlFile;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.WorkingDays;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads one pack: {@code programme.yaml} with the shared files beside the pack's folder. Nothing of a faulty pack is usable, and
 * every fault that can be told is told in one run.
 */
public final class PackLoader {
    private static final Map<String, Cycle> CYCLES = Arrays.stream(Cycle.values())
            .collect(Collectors.toMap(Cycle::word, cycle -> cycle, (one, other) -> one, LinkedHashMap::new));

    private final Path folder;
    private final String id;
    private final Problems problems = new Problems();
    private final NameTable names = new NameTable(problems);
    private final ExpressionReader expressions = new ExpressionReader(names, problems);

    private boolean draft;

    private PackLoader(Path folder) {
        this.folder = folder;
        this.id = folder.getFileName().toString();
    }

    /** Loads the pack that lies in a folder. */
    public static LoadResult load(Path folder) {
        return new PackLoader(folder.toAbsolutePath().normalize()).load();
    }

    private LoadResult load() {
        WorkingDays workingDays = CalendarFolder.read(
                folder.resolveSibling("_shared").resolve("calendar"), "_shared/calendar", problems);
        Optional<Programme> programme = YamlFile.read(folder.resolve("programme.yaml"), id + "/programme.yaml", problems)
                .flatMap(node -> new NodeReader(problems).map(node, "programme.yaml"))
                .map(map -> programme(map, workingDays));
        if (programme.isPresent() && !draft) {
            Placeholders.in(folder).forEach(problems::add);
        }
        return new LoadResult(programme.filter(read -> problems.isEmpty()), problems.inFileOrder(), draft);
    }

    private Programme programme(YamlMap map, WorkingDays workingDays) {
        try (MappingReader pack = new MappingReader(map, "规则包", problems)) {
            pack.requiredText("事项").ifPresent(this::checkId);
            draft = pack.flag("草稿");
            String name = pack.requiredText("名称").map(YamlText::text).orElse("");
            Map<String, Notice> notices = pack.requiredList("文件").map(new NoticesReader(problems)::read).orElse(Map.of());
            CitationReader citations = new CitationReader(notices, problems);
            List<Parameter> parameters = pack.map("参数")
                    .map(new ParametersReader(names, notices, problems)::read).orElse(List.of());
            List<TableSpec> tables = pack.requiredList("表").map(new TablesReader(names, problems)::read).orElse(List.of());
            List<ListSpec> lists = pack.list("对照表").map(new ListsReader(names, problems)::read).orElse(List.of());
            List<LookupTable> lookups = pack.map("查找表").map(new LookupsReader(names, tables, citations, problems)::read).orElse(List.of());
            List<Computation> computations = pack.map("计算")
                    .map(new ComputationsReader(names, citations, expressions, problems)::read).orElse(List.of());
            List<Rule> rules = pack.map("规则")
                    .map(new RulesReader(names, tables, citations, expressions, problems)::read).orElse(List.of());
            TableReach reach = new TableReach(tables, computations, problems);
            computations.forEach(reach::check);
            rules.forEach(reach::check);
            GroupReach groups = new GroupReach(tables, computations, problems);
            computations.forEach(groups::check);
            rules.forEach(groups::check);
            List<Judgement> judgements = pack.map("人工判断")
                    .map(new JudgementsReader(ids(rules), tables.stream().map(TableSpec::name).toList(), citations, problems)::read).orElse(List.of());
            List<Deadline> deadlines = pack.map("期限").map(new DeadlinesReader(citations, problems)::read).orElse(List.of());
            List<Reminder> reminders = pack.map("提醒").map(new RemindersReader(names, notices, problems)::read).orElse(List.of());
            Optional<NoticeListSpec> noticeList = pack.map("公示")
                    .map(new NoticeListReader(names, expressions, citations, problems)::read);
            List<OutputSpec> outputs = pack.list("输出")
                    .map(new OutputsReader(folder, names, tables.stream().map(TableSpec::name).toList(), expressions, problems)::read).orElse(List.of());
            noticeList.ifPresent(groups::check);
            outputs.forEach(groups::check);
            Cycle cycle = pack.choice("周期", CYCLES).orElse(Cycle.YEAR);
            ArchiveSpec archive = pack.requiredMap("归档").map(new ArchiveReader(problems)::read).orElse(new ArchiveSpec("", ""));
            return new Programme(id, name, PackDigest.of(folder), folder, List.copyOf(notices.values()), parameters, tables, lists, lookups,
                    computations, rules, judgements, deadlines, reminders, outputs, noticeList, cycle, archive, workingDays);
        }
    }

    private void checkId(YamlText written) {
        if (!written.text().equals(id)) {
            problems.add(written, "“事项”是“" + written + "”，文件夹叫“" + id + "”，两者要一致", Optional.of(id));
        }
    }

    private static Set<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toSet());
    }
}
