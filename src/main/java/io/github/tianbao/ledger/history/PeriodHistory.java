package io.github.tianbao.ledger.history;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.earlier.PeriodComparison;
import io.github.tianbao.ledger.entry.DetailsWriter;
import io.github.tianbao.ledger.entry.StoredAmount;
import io.github.tianbao.ledger.entry.Subject;
import io.github.tianbao.ledger.entry.TableFacts;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.value.Quantity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * Compares the rows of a file with those of the last period before, for each of its townships by itself: a township is compared with the
 * last period for which it sent anything.
 */
final class PeriodHistory {
    private final Handle handle;
    private final Protection protection;
    private final Question question;

    PeriodHistory(Handle handle, Protection protection, Question question) {
        this.handle = handle;
        this.protection = protection;
        this.question = question;
    }

    List<PeriodComparison> compare(Assessment assessment) {
        Optional<Cycle.Period> period = assessment.programme().cycle().period(assessment.referenceDate().day());
        if (period.isEmpty()) {
            return List.of();
        }
        Map<String, TownshipComparison> townships = new TreeMap<>();
        lastPeriods(assessment, period.get(), townships(assessment)).forEach((township, before) ->
                townships.put(township, load(assessment, period.get(), township, before)));
        if (!townships.isEmpty()) {
            each(assessment, (table, record, facts) -> Optional.ofNullable(townships.get(facts.township(record)))
                    .ifPresent(comparison -> comparison.add(record, subject(facts, record), facts.amounts(record))));
        }
        return townships.values().stream().map(comparison ->
                comparison.finish(left -> stillThere(assessment, period.get(), left))).toList();
    }

    private Set<String> townships(Assessment assessment) {
        Set<String> townships = new LinkedHashSet<>();
        each(assessment, (table, record, facts) -> townships.add(facts.township(record)));
        return townships;
    }

    private String subject(TableFacts facts, RecordAssessment record) {
        return facts.subject(record).map((Subject subject) -> protection.lookUp(subject.kind(), subject.text())).orElse("");
    }

    /** What is done with each row of a file. */
    private interface Visitor {
        void visit(TableAssessment table, RecordAssessment record, TableFacts facts);
    }

    private void each(Assessment assessment, Visitor visitor) {
        for (TableAssessment table : assessment.tables()) {
            TableFacts facts = new TableFacts(table, DetailsWriter.sender(table, question.township()));
            for (RecordAssessment record : table.records()) {
                visitor.visit(table, record, facts);
            }
        }
    }

    private Map<String, String> lastPeriods(Assessment assessment, Cycle.Period period, Set<String> townships) {
        Map<String, String> last = new TreeMap<>();
        handle.createQuery("SELECT c.township, MAX(t.period) AS period FROM decided_table t"
                        + " JOIN decision d ON d.submission_id = t.submission_id AND " + StoredRow.STOOD
                        + " JOIN township_count c ON c.submission_id = t.submission_id AND c.table_number = t.number"
                        + " WHERE t.programme = :programme AND t.period < :period AND t.period <> '' GROUP BY c.township")
                .bind("before", question.before()).bind("programme", assessment.programme().id()).bind("period", period.code())
                .map((row, context) -> Map.entry(row.getString("township"), row.getString("period")))
                .stream().filter(entry -> townships.contains(entry.getKey()))
                .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
        return last;
    }

    private TownshipComparison load(Assessment assessment, Cycle.Period period, String township, String before) {
        TownshipComparison comparison = new TownshipComparison(protection, township, before, period.name());
        Map<Long, Map<Integer, Map<String, Quantity>>> amounts = amounts(assessment, township, before);
        handle.createQuery("SELECT " + StoredRow.COLUMNS + StoredRow.FROM + "WHERE t.programme = :programme AND t.period = :period"
                        + " AND r.township = :township ORDER BY r.submission_id, r.number")
                .bind("before", question.before()).bind("programme", assessment.programme().id()).bind("period", before).bind("township", township)
                .map(StoredRow.MAPPER)
                .forEach(row -> comparison.before(row, amounts.getOrDefault(row.submissionId(), Map.of()).getOrDefault(row.number(), Map.of())));
        return comparison;
    }

    private Map<Long, Map<Integer, Map<String, Quantity>>> amounts(Assessment assessment, String township, String before) {
        Map<Long, Map<Integer, Map<String, Quantity>>> amounts = new HashMap<>();
        handle.createQuery("SELECT a.submission_id, a.record_number, a.name, a.yuan" + StoredRow.FROM
                        + "JOIN amount a ON a.submission_id = r.submission_id AND a.record_number = r.number"
                        + " WHERE t.programme = :programme AND t.period = :period AND r.township = :township")
                .bind("before", question.before()).bind("programme", assessment.programme().id()).bind("period", before).bind("township", township)
                .map(StoredAmount.MAPPER)
                .forEach(amount -> amounts.computeIfAbsent(amount.submissionId(), id -> new HashMap<>())
                        .computeIfAbsent(amount.recordNumber(), number -> new TreeMap<>()).put(amount.name(), amount.quantity()));
        return amounts;
    }

    /** Whether somebody who is not in this file stands in another one of this period, programme and township. */
    private boolean stillThere(Assessment assessment, Cycle.Period period, StoredRow left) {
        return handle.createQuery("SELECT r.submission_id" + StoredRow.FROM
                        + "WHERE r.subject = :subject AND t.programme = :programme AND t.period = :period AND r.township = :township")
                .bind("subject", left.subject()).bind("before", question.before()).bind("programme", assessment.programme().id())
                .bind("period", period.code()).bind("township", left.township())
                .mapTo(Long.class).stream().anyMatch(id -> !question.isItself(id));
    }
}
