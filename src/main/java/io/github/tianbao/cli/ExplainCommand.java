package io.github.tianbao.cli;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Explanation;
import io.github.tianbao.check.ExplanationPrinter;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao explain}: why a row has its verdict, step by step, each step with its cell or clause. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CheckOptions check;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--row", required = true, paramLabel = "N", descriptionKey = "row")
    private int row;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private String sheet;

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Job job = check.job(session);
        if (!Files.exists(file)) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", file));
        }
        try {
            Job.Checked checked = job.check(file);
            if (checked.assessments().isEmpty()) {
                throw new Refusal(ExitStatus.UNREADABLE, RefusalNote.of(checked).sentence());
            }
            explain(checked.assessments());
            return ExitStatus.DONE;
        } catch (UnreadableFile unreadable) {
            throw new Refusal(ExitStatus.UNREADABLE, unreadable.getMessage() + "\n" + unreadable.advice());
        }
    }

    private void explain(List<Assessment> assessments) {
        List<String> sheets = assessments.stream()
                .flatMap(assessment -> assessment.tables().stream()).map(table -> table.table().sheet()).distinct().toList();
        if (sheet == null && sheets.size() > 1) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("explain.sheets", String.join("、", sheets)));
        }
        boolean found = false;
        for (Assessment assessment : assessments) {
            for (TableAssessment table : assessment.tables()) {
                found |= isAskedFor(table) && explain(assessment, table);
            }
        }
        if (!found) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("explain.norow", row, rows(assessments)));
        }
    }

    private boolean isAskedFor(TableAssessment table) {
        return sheet == null || sheet.equals(table.table().sheet());
    }

    private boolean explain(Assessment assessment, TableAssessment table) {
        List<RecordAssessment> records = table.records().stream().filter(record -> record.row() == row).toList();
        records.forEach(record ->
                session.console().out().println(ExplanationPrinter.print(Explanation.of(assessment, table, record))));
        return !records.isEmpty();
    }

    /** Row numbers with runs drawn together: {@code 5–24、27}. */
    private String rows(List<Assessment> assessments) {
        List<Integer> rows = assessments.stream()
                .flatMap(assessment -> assessment.tables().stream())
                .filter(this::isAskedFor)
                .flatMap(table -> table.records().stream())
                .map(RecordAssessment::row)
                .sorted()
                .toList();
        return RowRanges.of(rows).stream().collect(Collectors.joining("、"));
    }
}
