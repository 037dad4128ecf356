package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A finding, with what a person calls the record it is about.
 *
 * @param label 称呼; empty for a finding about a whole table
 */
public record Remark(Finding finding, String label) {

    /** Every finding of these assessments, once, in the order of the assessments. */
    public static List<Remark> of(List<Assessment> assessments) {
        return assessments.stream()
                .flatMap(assessment -> assessment.tables().stream())
                .flatMap(Remark::of)
                .distinct()
                .toList();
    }

    private static Stream<Remark> of(TableAssessment table) {
        return Stream.concat(
                table.findings().stream().map(finding -> new Remark(finding, "")),
                table.records().stream().flatMap(Remark::of));
    }

    private static Stream<Remark> of(RecordAssessment record) {
        return record.findings().stream().map(finding -> new Remark(finding, record.label()));
    }

    /** The remarks of each sheet. */
    static Map<String, List<Remark>> bySheet(List<Remark> remarks) {
        return remarks.stream().collect(Collectors.groupingBy(remark -> remark.finding().sheet()));
    }

    MarkKind kind() {
        return MarkKind.of(finding);
    }
}
