package io.github.tianbao.cli;

import io.github.tianbao.check.difference.DecisionDifference;
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
import java.util.ArrayList;
import java.util.List;
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

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    @Mixin
    private GivenOptions given;

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
        compare(before, after);
        return ExitStatus.DONE;
    }

    private void compare(Programme before, Programme after) throws IOException {
        List<Path> files = files();
        if (files.isEmpty()) {
            return;
        }
        DifferencePrinter printer = new DifferencePrinter(session, all);
        List<Programme> versions = List.of(before, after);
        List<Programme> set = given.programmes(versions, session);
        ListFiles lists = given.lists(versions, session);
        Job old = job(set.get(0), lists);
        Job now = job(set.get(1), lists);
        List<DecisionDifference> differences = new ArrayList<>();
        for (Path file : files) {
            try {
                DecisionDifference difference = DecisionDifference.between(old.check(file).assessments(), now.check(file).assessments());
                printer.print(file, difference);
                differences.add(difference);
            } catch (UnreadableFile unreadable) {
                session.say("diff.unreadable", file.getFileName(), unreadable.getMessage(), unreadable.advice());
            }
        }
        printer.summary(differences.size(), DecisionDifference.together(differences));
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

    private Job job(Programme programme, ListFiles lists) {
        return new Job(List.of(programme), lists, Optional.ofNullable(date), LocalDate.now(session.clock()));
    }
}
