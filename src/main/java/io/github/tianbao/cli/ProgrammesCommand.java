package io.github.tianbao.cli;

import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.UnitReading;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.TableSpec;
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

/** {@code tianbao programmes}: what is known, what a programme wants to see, why a file is recognised or not. */
@Command(name = "programmes")
final class ProgrammesCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CheckOptions check;

    @Option(names = "--match", paramLabel = "FILE", descriptionKey = "match")
    private Path match;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "id")
    private String id;

    ProgrammesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Job job = check.job(session);
        if (match != null) {
            return explainMatch(job);
        }
        if (id == null) {
            job.programmes().forEach(this::line);
            return ExitStatus.DONE;
        }
        Programme programme = job.programmes().stream().filter(known -> known.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal(ExitStatus.WRONG_CALL, session.messages().say("programme.absent", id)));
        describe(programme);
        return ExitStatus.DONE;
    }

    private int explainMatch(Job job) throws IOException {
        if (!Files.exists(match)) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", match));
        }
        try {
            Job.Checked checked = job.check(match);
            checked.recognition().matches().forEach(found -> matched(found, checked));
            for (Recognition.Unrecognised sheet : checked.recognition().unrecognised()) {
                session.say("programmes.unmatched", sheet.sheet(), sheet.reason());
            }
            if (checked.recognition().matches().isEmpty() && checked.recognition().unrecognised().isEmpty()) {
                session.console().out().println(RefusalNote.of(checked).sentence());
            }
            return checked.recognition().matches().isEmpty() ? ExitStatus.UNREADABLE : ExitStatus.DONE;
        } catch (UnreadableFile unreadable) {
            session.console().out().println(RefusalNote.of(unreadable).sentence());
            return ExitStatus.UNREADABLE;
        }
    }

    private void matched(Match found, Job.Checked checked) {
        List<TableAssessment> tables = checked.assessments().stream()
                .flatMap(assessment -> assessment.tables().stream())
                .filter(table -> table.match() == found)
                .toList();
        tables.forEach(table -> session.say("programmes.matched", table.table().sheet(), table.table().header().firstRow(),
                table.table().header().lastRow(), found.programme().name()));
        found.reasons().forEach(reason -> session.console().out().println("    " + reason));
        tables.forEach(table -> UnitReading.sentences(table.unitReadings())
                .forEach(units -> session.console().out().println("    " + units + "。")));
    }

    private void line(Programme programme) {
        session.say("programmes.line", programme.id(), programme.name(),
                programme.notices().stream().map(Notice::number).collect(Collectors.joining("、")));
    }

    private void describe(Programme programme) {
        line(programme);
        for (TableSpec table : programme.tables()) {
            session.say("programmes.table", table.name());
            session.say("programmes.columns.must", table.fields().stream().filter(Field::columnRequired)
                    .map(field -> field.name().text()).collect(Collectors.joining("、")));
            session.say("programmes.columns.may");
            table.fields().stream().filter(field -> !field.columnRequired()).forEach(this::headings);
        }
        session.say("programmes.rules", programme.rules().size(), programme.judgements().size());
    }

    private void headings(Field field) {
        List<String> others = field.headings().stream().filter(heading -> !heading.equals(field.name().text())).toList();
        session.console().out().println("    " + (others.isEmpty()
                ? field.name().text()
                : session.messages().say("programmes.headings", field.name().text(), String.join("、", others))));
    }
}
