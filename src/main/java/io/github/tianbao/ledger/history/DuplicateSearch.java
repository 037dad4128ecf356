package io.github.tianbao.ledger.history;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.earlier.Appearance;
import io.github.tianbao.check.earlier.Duplicate;
import io.github.tianbao.check.earlier.Duplicate.Elsewhere;
import io.github.tianbao.check.earlier.Listed;
import io.github.tianbao.ledger.entry.DetailsWriter;
import io.github.tianbao.ledger.entry.Subject;
import io.github.tianbao.ledger.entry.TableFacts;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Finds the people and firms of a file in other files: by their numbers, across townships, programmes and years. The same person under the
 * same programme and township in another period is no duplicate but a regular.
 */
final class DuplicateSearch {
    /** How many are looked for at once. */
    private static final int BATCH = 500;

    private final Handle handle;
    private final Protection protection;
    private final Question question;

    DuplicateSearch(Handle handle, Protection protection, Question question) {
        this.handle = handle;
        this.protection = protection;
        this.question = question;
    }

    /** A row of the file, with what it is looked for by. */
    private record Here(String township, Map<String, Quantity> amounts, RecordAssessment record) {}

    Listed<Duplicate> search(Assessment assessment) {
        Listed.Collector<Duplicate> found = new Listed.Collector<>();
        Map<String, Here> batch = new LinkedHashMap<>();
        for (TableAssessment table : assessment.tables()) {
            TableFacts facts = new TableFacts(table, DetailsWriter.sender(table, question.township()));
            for (RecordAssessment record : table.records()) {
                facts.subject(record).filter(Subject::isUnique).ifPresent(subject ->
                        batch.putIfAbsent(protection.lookUp(subject.kind(), subject.text()),
                                new Here(facts.township(record), facts.amounts(record), record)));
                if (batch.size() == BATCH) {
                    search(assessment, batch, found);
                    batch.clear();
                }
            }
        }
        search(assessment, batch, found);
        return found.listed();
    }

    private void search(Assessment assessment, Map<String, Here> batch, Listed.Collector<Duplicate> found) {
        if (batch.isEmpty()) {
            return;
        }
        Map<String, List<StoredRow>> rows = handle.createQuery("SELECT " + StoredRow.COLUMNS + StoredRow.FROM
                        + "WHERE r.subject IN (<subjects>) ORDER BY r.submission_id, r.number")
                .bind("before", question.before())
                .bindList("subjects", new ArrayList<>(batch.keySet()))
                .map(StoredRow.MAPPER).stream()
                .filter(row -> !question.isItself(row.submissionId()))
                .collect(Collectors.groupingBy(StoredRow::subject));
        batch.forEach((subject, here) -> {
            List<Elsewhere> elsewhere = rows.getOrDefault(subject, List.of()).stream()
                    .filter(row -> !isRegular(assessment, here, row))
                    .map(this::elsewhere).toList();
            if (!elsewhere.isEmpty()) {
                found.add(new Duplicate(appearance(here), elsewhere));
            }
        });
    }

    private static boolean isRegular(Assessment assessment, Here here, StoredRow row) {
        String period = DetailsWriter.period(assessment);
        return row.programme().equals(assessment.programme().id()) && row.township().equals(here.township())
                && !period.isEmpty() && !row.period().equals(period);
    }

    private Elsewhere elsewhere(StoredRow row) {
        return new Elsewhere(row.programmeName(), row.township(), Cycle.name(row.period()), row.appearance(protection, row.amounts(handle)));
    }

    private static Appearance appearance(Here here) {
        RecordAssessment record = here.record();
        return new Appearance(record.label(), record.key(), "", record.sheet(), record.row(), record.verdict(), here.amounts());
    }
}
