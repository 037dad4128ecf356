package io.github.tianbao.cli;

import io.github.tianbao.check.difference.DecisionDifference;
import io.github.tianbao.check.difference.DecisionDifference.Changed;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.difference.PackDifference;
import io.github.tianbao.programme.pack.LoadResult;
import io.github.tianbao.programme.pack.PackLoader;
import io.github.tianbao.rule.ProblemPrinter;
import io.github.tianbao.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao pack diff}: what a new version of a pack changes, and, over given sheets, for whom. */
@Command(name = "diff")
final class PackDiffCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
    private Path now;

    @Parameters(index = "2..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private LocalDate date;

    PackDiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Programme before = load(old);
        Programme after = load(now);
        List<PackDifference.Change> changes = PackDifference.between(before, after).changes();
        changes.forEach(this::print);
        session.say("diff.changes", changes.size());
        for (Path file : files()) {
            print(file, before, after);
        }
        return ExitStatus.DONE;
    }

    private Programme load(Path folder) {
        if (!Files.isRegularFile(folder.resolve("programme.yaml"))) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("diff.nopack", folder));
        }
        LoadResult result = PackLoader.load(folder);
        return result.programme().orElseThrow(() -> new Refusal(ExitStatus.WRONG_CALL,
                session.messages().say("packs.broken", result.problems().size()) + "\n"
                        + result.problems().stream().map(problem -> ProblemPrinter.print(problem, "")).collect(Collectors.joining("\n"))));
    }

    private List<Path> files() throws IOException {
        try {
            return Submissions.find(paths, now);
        } catch (NoSuchFileException absent) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", absent.getFile()));
        }
    }

    private void print(PackDifference.Change change) {
        String key = change.before().isEmpty() ? "diff.added" : change.after().isEmpty() ? "diff.removed" : "diff.changed";
        session.say(key, change.what(), change.before(), change.after());
    }

    private void print(Path file, Programme before, Programme after) {
        try {
            Job.Checked was = job(before).check(file);
            Job.Checked is = job(after).check(file);
            print(file, DecisionDifference.between(was.assessments(), is.assessments()));
        } catch (UnreadableFile unreadable) {
            session.say("diff.unreadable", file.getFileName(), unreadable.getMessage(), unreadable.advice());
        }
    }

    private Job job(Programme programme) {
        return new Job(List.of(programme), Optional.ofNullable(date), LocalDate.now(session.clock()));
    }

    private void print(Path file, DecisionDifference difference) {
        long verdicts = difference.records().stream().filter(Changed::changesVerdict).count();
        session.say("diff.file", file.getFileName(), difference.compared(), verdicts, difference.records().size());
        difference.records().forEach(this::print);
        if (difference.onlyOld() + difference.onlyNew() > 0) {
            session.say("diff.only", difference.onlyOld(), difference.onlyNew());
        }
        difference.sums().forEach((name, sums) -> session.say("diff.sum", name, sums.before().toPlainString(), sums.after().toPlainString(),
                signed(sums), sums.unit()));
    }

    private static String signed(DecisionDifference.Sums sums) {
        return (sums.change().signum() > 0 ? "+" : "") + sums.change().toPlainString();
    }

    private void print(Changed record) {
        String verdict = record.changesVerdict() ? record.before().word() + " → " + record.after().word() : record.after().word();
        session.say("diff.record", record.sheet(), record.row(), record.label(), verdict, values(record.values()));
    }

    private static String values(Map<String, DecisionDifference.Pair> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + shown(entry.getValue().before()) + " → " + shown(entry.getValue().after()))
                .collect(Collectors.joining("，"));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
