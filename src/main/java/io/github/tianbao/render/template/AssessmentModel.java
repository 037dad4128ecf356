package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.GroupAssessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.render.earlier.EarlierTree;
import io.github.tianbao.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data model of an assessment, as docs/templates.md lists it: what a form sees, and what the other outputs see. */
public final class AssessmentModel {
    private final Assessment assessment;
    private final Map<String, Object> common;
    private final Map<TableAssessment, Map<String, FieldType>> types = new IdentityHashMap<>();
    private final Steps steps;

    public AssessmentModel(Assessment assessment, Provenance provenance) {
        this.assessment = assessment;
        this.common = new ProgrammeModel(assessment, provenance).names();
        this.steps = new Steps(assessment);
        assessment.tables().forEach(table -> types.put(table, typesOf(table)));
    }

    private static Map<String, FieldType> typesOf(TableAssessment table) {
        Map<String, FieldType> types = new HashMap<>();
        for (Field field : table.match().table().fields()) {
            types.put(field.name().text(), field.type());
        }
        return types;
    }

    /** Names for a template that is filled once for a record. */
    public Map<String, Object> forRecord(TableAssessment table, RecordAssessment record) {
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("记录", new RecordView(record, types.get(table)));
        names.put("步骤", steps.of(table, record));
        names.put("人工判断", Judgements.of(assessment.programme(), List.of(table)));
        return names;
    }

    /** Names for a template that is filled once for a household or other group. */
    public Map<String, Object> forGroup(TableAssessment table, GroupAssessment group) {
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("组", view(table, group));
        names.put("步骤", steps.of(table, group.whole()));
        names.put("人工判断", Judgements.of(assessment.programme(), List.of(table)));
        return names;
    }

    private RecordView view(TableAssessment table, GroupAssessment group) {
        Map<String, FieldType> known = types.get(table);
        return new RecordView(group.whole(), known,
                Optional.of(group.members().stream().map(member -> new RecordView(member, known)).toList()));
    }

    /** Names for a template that is filled once for the submission, where nothing is known of earlier files. */
    public Map<String, Object> forSubmission() {
        return forSubmission(Earlier.none(assessment.programme().id()));
    }

    /** Names for a template that is filled once for the submission. */
    public Map<String, Object> forSubmission(Earlier earlier) {
        List<TableAssessment> tables = assessment.tables();
        List<RecordView> all = new ArrayList<>();
        List<RecordView> groups = new ArrayList<>();
        for (TableAssessment table : tables) {
            table.records().forEach(record -> all.add(new RecordView(record, types.get(table))));
            table.groups().forEach(group -> groups.add(view(table, group)));
        }
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("记录集", all);
        names.put("通过记录", passing(all));
        names.put("组集", groups);
        names.put("通过组", passing(groups));
        names.put("组名", noun());
        assessment.programme().noticeList().ifPresent(list ->
                names.put("公示集", passing(list.each() == OutputSpec.Each.GROUP ? groups : all)));
        names.put("表集", tables.stream().map(TableModel::of).toList());
        names.put("问题集", findings(all));
        names.put("人工判断", Judgements.of(assessment.programme(), tables));
        names.put("统计", counts(all));
        names.put("组统计", counts(groups));
        names.put("分布", new Distribution(assessment.programme(), groups.isEmpty() ? all : groups).model());
        names.put("对照表", ListModels.of(assessment));
        names.put("提醒", Reminders.of(assessment));
        names.put("往期", EarlierTree.of(earlier));
        names.put("问题汇总", RuleSummary.of(assessment.programme(), assessment.findings()));
        return names;
    }

    private static List<RecordView> passing(List<RecordView> records) {
        return records.stream().filter(view -> view.record().verdict() == Verdict.PASS).toList();
    }

    /** What people call the groups that were sent in; empty where there are none. */
    private String noun() {
        return assessment.tables().stream().map(table -> table.match().table().group().noun()).filter(word -> !word.isEmpty())
                .findFirst().orElse("");
    }

    private List<Map<String, Object>> findings(List<RecordView> records) {
        Map<String, String> labels = new HashMap<>();
        records.forEach(view -> labels.put(place(view.record().sheet(), view.record().row()), view.record().label()));
        return FindingView.models(assessment.findings().stream()
                .map(finding -> new FindingView(finding, labels.getOrDefault(place(finding), ""))).toList());
    }

    private static String place(Finding finding) {
        return place(finding.sheet(), finding.row());
    }

    private static String place(String sheet, int row) {
        return sheet + '!' + row;
    }

    private static Map<String, Object> counts(List<RecordView> records) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.word(), records.stream().filter(view -> view.record().verdict() == verdict).count());
        }
        counts.put("总数", records.size());
        return counts;
    }

    /** The reference date as a template prints it. */
    static PartialDate referenceDate(Assessment assessment) {
        return PartialDate.day(assessment.referenceDate().day());
    }
}
