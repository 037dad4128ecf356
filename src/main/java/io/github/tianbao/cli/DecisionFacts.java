package io.github.tianbao.cli;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Revisions;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.entry.DetailsWriter;
import io.github.tianbao.render.Output;
import io.github.tianbao.render.receipt.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What journal and ledger are told of a checked file. */
final class DecisionFacts {
    private DecisionFacts() {}

    /** The earlier file that one corrects. */
    static Optional<Entry> corrected(Revisions revisions, Arrival arrival, Job.Checked checked) {
        List<Revisions.Contents> tables = new ArrayList<>();
        checked.assessments().forEach(assessment -> assessment.tables().forEach(table -> tables.add(new Revisions.Contents(
                summary(assessment, table), () -> table.records().stream().map(record -> record.key()).iterator(),
                table.records().size()))));
        return revisions.corrected(arrival, checked.markedCopyOf(), tables);
    }

    static List<Decision.TableSummary> tables(Receipt receipt) {
        return receipt.assessments().stream()
                .flatMap(assessment -> assessment.tables().stream().map(table -> summary(assessment, table))).distinct().toList();
    }

    private static Decision.TableSummary summary(Assessment assessment, TableAssessment table) {
        return new Decision.TableSummary(
                assessment.programme().id(),
                assessment.programme().name(),
                table.table().header().titles().stream().findFirst().orElse(""),
                DetailsWriter.sender(table, ""),
                DetailsWriter.period(assessment));
    }

    static Status status(Counts counts) {
        if (counts.errors() > 0) {
            return Status.ERRORS;
        }
        return counts.undecided() > 0 ? Status.PENDING : Status.PASSED;
    }

    static Decision.Counts counts(Counts counts) {
        return new Decision.Counts(counts.pass(), counts.fail(), counts.undecided(), counts.errors(), counts.warnings());
    }

    /** SHA-256 of the copy that goes back to the clerk. */
    static Optional<String> markedCopy(Receipt receipt) {
        return receipt.outputs().stream().filter(output -> output.kind() == Output.Kind.ANNOTATED).map(Output::sha256).findFirst();
    }

    static Details details(Receipt receipt) {
        return new Details(receipt.version(), receipt.assessments(), receipt.outputs().stream()
                .map(output -> new Details.OutputFile(output.path(), output.kind().code(), output.sha256())).toList());
    }
}
