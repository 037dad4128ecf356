package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.render.earlier.EarlierTree;
import io.github.tianbao.value.PartialDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data model of an assessment, as docs/templates.md lists it: what a form sees, and what the other outputs see. */
public final class AssessmentModel {
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

    /** Names for a template that is filled once for the submission, where nothing is known of earlier files. */
    public Map<String, Object> forSubmission() {
        return forSubmission(Earlier.none(assessment.programme().id()));
    }

    /** Names for a template that is filled once for the submission. */
    public Map<String, Object> forSubmission(Earlier earlier) {
        List<TableAssessment> tables = assessment.tables();
        RecordViews all = new RecordViews(tables.stream().map(sources::get).toList());
        Map<String, Object> names = new LinkedHashMap<>(common);
        names.put("记录集", all);
        names.put("通过记录", all.with(Verdict.PASS));
        names.put("表集", tables.stream().map(TableModel::of).toList());
        names.put("问题集", new FindingViews(assessment.namedFindings()));
        names.put("人工判断", Judgements.of(assessment.programme(), tables));
        names.put("统计", counts());
        names.put("分布", new Distribution(assessment.programme(), all).model());
        names.put("往期", EarlierTree.of(earlier));
        names.put("问题汇总", RuleSummary.of(assessment.programme(), assessment.namedFindings()));
        return names;
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
