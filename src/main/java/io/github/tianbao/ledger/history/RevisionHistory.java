package io.github.tianbao.ledger.history;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.earlier.Listed;
import io.github.tianbao.check.earlier.RevisionComparison;
import io.github.tianbao.check.earlier.RevisionComparison.Remark;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.LeakScan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Compares a corrected copy with the one that it corrects. Rows may have moved and values have changed, so a finding is told again by its
 * rule and by what its row is called; where one row breaks a rule twice, or two rows have one name, by the order in the sheet.
 */
final class RevisionHistory {
    private final Handle handle;
    private final Protection protection;

    RevisionHistory(Handle handle, Protection protection) {
        this.handle = handle;
        this.protection = protection;
    }

    /** What a finding is told by. */
    private record Sign(String rule, String bearer) {}

    /** A finding of the earlier copy. */
    private record Before(Sign sign, Remark remark) {}

    Optional<RevisionComparison> compare(long origin, Assessment assessment) {
        return handle.createQuery("SELECT s.file_name, s.arrived, d.revision FROM submission s JOIN decision d ON d.submission_id = s.id"
                        + " WHERE s.id = :id AND EXISTS (SELECT 1 FROM decided_table t WHERE t.submission_id = s.id AND t.programme = :programme)")
                .bind("id", origin).bind("programme", assessment.programme().id())
                .map((row, context) -> compare(row.getInt("revision"), row.getString("file_name"),
                        LocalDate.ofInstant(Instant.parse(row.getString("arrived")), ZoneOffset.UTC), before(origin, assessment), assessment))
                .findOne();
    }

    private RevisionComparison compare(int revision, String file, LocalDate arrived, List<Before> before, Assessment assessment) {
        Map<Sign, Deque<Before>> left = new HashMap<>();
        before.forEach(found -> left.computeIfAbsent(found.sign(), sign -> new ArrayDeque<>()).add(found));
        Listed.Collector<Remark> fresh = new Listed.Collector<>();
        Listed.Collector<Remark> remaining = new Listed.Collector<>();
        for (TableAssessment table : assessment.tables()) {
            for (RecordAssessment record : table.records()) {
                record.findings().forEach(finding -> sort(finding, record.label(), left, fresh, remaining));
            }
            table.findings().forEach(finding -> sort(finding, "", left, fresh, remaining));
        }
        Listed.Collector<Remark> cured = new Listed.Collector<>();
        before.stream().filter(found -> left.get(found.sign()).contains(found)).forEach(found -> cured.add(found.remark()));
        return new RevisionComparison(revision, file, arrived, cured.listed(), fresh.listed(), remaining.listed());
    }

    private void sort(Finding finding, String label, Map<Sign, Deque<Before>> left, Listed.Collector<Remark> fresh,
            Listed.Collector<Remark> remaining) {
        Deque<Before> same = left.get(new Sign(finding.rule(), protection.lookUp("bearer", label)));
        boolean stays = same != null && !same.isEmpty();
        if (stays) {
            same.removeFirst();
        }
        (stays ? remaining : fresh).add(new Remark(finding.rule(), finding.severity().word(), finding.sheet(), finding.row(), label,
                LeakScan.hide(finding.message())));
    }

    private List<Before> before(long origin, Assessment assessment) {
        return new ArrayList<>(handle.createQuery("SELECT f.*, t.sheet FROM finding f"
                        + " JOIN decided_table t ON t.submission_id = f.submission_id AND t.number = f.table_number"
                        + " WHERE f.submission_id = :id AND t.programme = :programme AND f.rule <> :printing ORDER BY f.number")
                .bind("id", origin).bind("programme", assessment.programme().id()).bind("printing", Finding.UNPRINTABLE)
                .map((row, context) -> new Before(new Sign(row.getString("rule"), row.getString("bearer")),
                        new Remark(row.getString("rule"), Severity.valueOf(row.getString("severity")).word(), row.getString("sheet"),
                                row.getInt("sheet_row"), protection.reveal(row.getString("sealed_label")),
                                protection.reveal(row.getString("sealed_message")))))
                .list());
    }
}
