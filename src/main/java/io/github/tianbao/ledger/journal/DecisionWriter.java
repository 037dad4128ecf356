package io.github.tianbao.ledger.journal;

import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.ledger.database.Rows;
import org.jdbi.v3.core.Handle;

/** Takes down what became of a file. */
final class DecisionWriter {
    private DecisionWriter() {}

    static void write(Handle handle, long id, Decision decision) {
        boolean isChecked = decision.status().isChecked();
        if (isChecked) {
            decision.origin().ifPresent(origin -> handle.execute("UPDATE decision SET standing = 0 WHERE submission_id = ?", origin));
        }
        handle.createUpdate("INSERT INTO decision (submission_id, status, passed, failed, undecided, errors, warnings, result_folder,"
                        + " package_name, marked_sha256, origin_id, revision, standing)"
                        + " VALUES (:id, :status, :passed, :failed, :undecided, :errors, :warnings, :folder,"
                        + " :package, :marked, :origin, :revision, :standing)")
                .bind("id", id).bind("status", decision.status().name())
                .bind("passed", decision.counts().pass()).bind("failed", decision.counts().fail())
                .bind("undecided", decision.counts().undecided())
                .bind("errors", decision.counts().errors()).bind("warnings", decision.counts().warnings())
                .bind("folder", decision.resultFolder())
                .bindByType("package", decision.packageName().orElse(null), String.class)
                .bindByType("marked", decision.markedCopy().orElse(null), String.class)
                .bindByType("origin", decision.origin().orElse(null), Long.class)
                .bind("revision", decision.revision())
                .bind("standing", isChecked ? 1 : 0)
                .execute();
        tables(handle, id, decision);
        outputs(handle, id, decision);
    }

    private static void tables(Handle handle, long id, Decision decision) {
        try (Rows rows = new Rows(handle, "table_summary",
                "submission_id", "position", "programme", "programme_name", "title", "sender", "period")) {
            int position = 0;
            for (Decision.TableSummary table : decision.tables()) {
                rows.add(id, position++, table.programme(), table.name(), table.title(), table.sender(), table.period());
            }
        }
    }

    private static void outputs(Handle handle, long id, Decision decision) {
        try (Rows rows = new Rows(handle, "linked_file", "submission_id", "position", "path")) {
            int position = 0;
            for (String output : decision.outputs()) {
                rows.add(id, position++, output);
            }
        }
    }
}
