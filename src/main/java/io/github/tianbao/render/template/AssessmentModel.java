package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.GroupAssessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.render.earlier.EarlierTree;
import io.github.tianbao.value.PartialDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data model of an assessment, as docs/templates.md lists it: what a form sees, and what the other outputs see. */
public final class AssessmentModel {
    private static final String TABLES = "表集";

    private final Assessment assessment;
    private final Map<String, Object> common;
    private final Map<TableAssessment, RecordSource> sources = new IdentityHashMap<>();
    private final Steps steps;

    public AssessmentModel(Assessment assessment, Provenance provenance) {
        this.assessment = assessment;
        this.common = new ProgrammeModel(assessment, provenance).names();
        this.steps = new Steps(assessment);
        assessment.tables().forEach(table -> sources.put(table, new RecordSource(table)));
    }

    /** Names for a template that is filled once for a record. */
    public Map<String, Object> forRecord(TableAssessment table, RecordAssessment record) {
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("记录", sources.get(table).viewOf(record));
        names.put("步骤", steps.of(table, record));
        names.put("人工判断", Judgements.of(assessment.programme(), List.of(table)));
        return names;
    }

    /** Names for a template that is filled once for a household or other group. */
    public Map<String, Object> forGroup(TableAssessment table, GroupAssessment group) {
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("组", sources.get(table).viewOf(group));
        names.put("步骤", steps.of(table, group.whole()));
        names.put("人工判断", Judgements.of(assessment.programme(), List.of(table)));
        return names;
    }

    /** Names for a template that is filled once for the submission, where nothing is known of earlier files. */
    public Map<String, Object> forSubmission() {
        return forSubmission(Earlier.none(assessment.programme().id()));
    }

    /** Names for a template that is filled once for the submission. */
    public Map<String, Object> forSubmission(Earlier earlier) {
        List<TableAssessment> tables = assessment.tables();
        List<RecordSource> kept = tables.stream().map(sources::get).toList();
        RecordViews all = new RecordViews(kept);
        List<RecordView> groups = tables.stream()
                .flatMap(table -> table.groups().stream().map(sources.get(table)::viewOf)).toList();
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("记录集", all);
        names.put("通过记录", all.with(Verdict.PASS));
        names.put("组集", groups);
        names.put("通过组", passing(groups));
        names.put("组名", noun());
        assessment.programme().noticeList().ifPresent(list -> names.put("公示集", new Posted(assessment, list).among(all, sources::get)));
        names.put("册", Volumes.volume(1, 1, 0, names.get("公示集") instanceof List<?> list ? list.size() : 0));
        names.put(TABLES, tables.stream().map(table -> TableModel.of(table, assessment, sources.get(table))).toList());
        names.put("问题集", new FindingViews(assessment.namedFindings()));
        names.put("人工判断", Judgements.of(assessment.programme(), tables));
        names.put("统计", counts());
        names.put("组统计", counts(groups));
        names.put("分布", distribution(all, groups).model());
        names.put("对照表", ListModels.of(assessment));
        names.put("提醒", Reminders.of(assessment));
        names.put("往期", EarlierTree.of(earlier));
        names.put("问题汇总", RuleSummary.of(assessment.programme(), assessment.namedFindings()));
        return names;
    }

    /** The same names for an output that is about one kind of table (表): 表集 holds the tables of that kind only. */
    public static Map<String, Object> about(OutputSpec output, Map<String, Object> names) {
        if (output.table().isEmpty()) {
            return names;
        }
        Map<String, Object> narrowed = new LinkedHashMap<>(names);
        narrowed.put(TABLES, ((List<?>) names.get(TABLES)).stream()
                .filter(table -> table instanceof Map<?, ?> model && output.table().get().equals(model.get("名称"))).toList());
        return narrowed;
    }

    /** Over households where the submission has some, and then over nothing else: a table without any has no part in it. */
    private Distribution distribution(RecordViews all, List<RecordView> groups) {
        List<RecordSource> concerned = assessment.tables().stream()
                .filter(table -> groups.isEmpty() || !table.groups().isEmpty()).map(sources::get).toList();
        return new Distribution(assessment.programme(), groups.isEmpty() ? all : groups, concerned);
    }

    private static List<RecordView> passing(List<RecordView> records) {
        return records.stream().filter(view -> view.verdict() == Verdict.PASS).toList();
    }

    /** What people call the groups that were sent in; empty where there are none. */
    private String noun() {
        return assessment.tables().stream().map(table -> table.match().table().group().noun()).filter(word -> !word.isEmpty())
                .findFirst().orElse("");
    }

    private static Map<String, Object> counts(List<RecordView> groups) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.word(), groups.stream().filter(view -> view.verdict() == verdict).count());
        }
        counts.put("总数", groups.size());
        return counts;
    }

    private Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        assessment.totals().verdicts().forEach((verdict, count) -> counts.put(verdict.word(), count));
        counts.put("总数", assessment.tables().stream().mapToInt(table -> table.records().size()).sum());
        return counts;
    }

    /** The reference date as a template prints it. */
    static PartialDate referenceDate(Assessment assessment) {
        return PartialDate.day(assessment.referenceDate().day());
    }
}
