package io.github.tianbao.ledger.entry;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.ledger.database.Rows;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.value.TextNormaliser;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Takes down the tables, records, findings and outputs of one checked file, within the transaction of its decision. */
public final class DetailsWriter {
    private final Handle handle;
    private final Protection protection;
    private final long submission;
    private final String folder;

    /**
     * @param submission whose decision is in the ledger
     * @param folder     township whose folder the file lay in; stands for tables that do not say where they come from
     */
    public DetailsWriter(Handle handle, Protection protection, long submission, String folder) {
        this.handle = handle;
        this.protection = protection;
        this.submission = submission;
        this.folder = folder;
    }

    /** Writes all of it. */
    public void write(Details details) {
        reference(details);
        int number = 0;
        int records = 0;
        int findings = 0;
        for (Assessment assessment : details.assessments()) {
            for (TableAssessment table : assessment.tables()) {
                number++;
                describe(assessment, table, number);
                TableFacts facts = new TableFacts(table, sender(table, folder));
                TableWriter writer = new TableWriter(handle, protection, new TableWriter.Start(submission, number, records, findings));
                writer.write(table, facts);
                records = writer.lastRecord();
                findings = writer.lastFinding();
            }
        }
        outputs(details.outputs());
    }

    private void outputs(List<Details.OutputFile> outputs) {
        try (Rows rows = new Rows(handle, "output", "submission_id", "number", "sealed_path", "kind", "sha256")) {
            int number = 0;
            for (Details.OutputFile output : outputs) {
                rows.add(submission, ++number, protection.seal(output.path()), output.kind(), output.sha256());
            }
        }
    }

    private void reference(Details details) {
        details.assessments().stream().findFirst().ifPresent(first ->
                handle.execute("UPDATE decision SET reference_date = ?, version = ? WHERE submission_id = ?",
                        first.referenceDate().day().toString(), details.version(), submission));
    }

    private void describe(Assessment assessment, TableAssessment table, int number) {
        handle.execute("INSERT INTO decided_table (submission_id, number, programme, programme_name, pack_sha256, kind, sheet, period)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                submission, number, assessment.programme().id(), assessment.programme().name(), assessment.programme().sha256(),
                table.match().table().name(), table.table().sheet(), period(assessment));
        for (String document : new TreeSet<>(assessment.programme().notices().stream().map(Notice::number).toList())) {
            handle.execute("INSERT INTO table_document (submission_id, table_number, document_number) VALUES (?, ?, ?)",
                    submission, number, TextNormaliser.key(document));
        }
    }

    /** Code of the period that an assessment is for; empty for what is reported but once. */
    public static String period(Assessment assessment) {
        return assessment.programme().cycle().period(assessment.referenceDate().day()).map(Cycle.Period::code).orElse("");
    }

    /** Who sent a table in: whose folder it lay in, else what its line 填报单位 says. */
    public static String sender(TableAssessment table, String folder) {
        return Optional.of(folder).filter(name -> !name.isEmpty())
                .or(() -> table.table().fillIns().stream()
                        .filter(line -> TextNormaliser.key(line.label()).equals(TableSpec.SENDER))
                        .map(FillIn::value).map(TextNormaliser::tidy).filter(value -> !value.isEmpty()).findFirst())
                .orElse("");
    }
}
