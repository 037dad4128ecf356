package io.github.tianbao.cli;

import io.github.tianbao.intake.OutputNames;
import io.github.tianbao.intake.Submissions;
import io.github.tianbao.ledger.Ledger;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao run}: checks files and writes a result folder for each. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CheckOptions check;

    @Mixin
    private LedgerOptions ledger;

    @Mixin
    private OutputOptions outputs;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "archive")
    private Path archive;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("call.value", "--jobs", jobs));
        }
        Map<Path, String> names = OutputNames.assign(files());
        if (names.isEmpty()) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.none"));
        }
        Job job = check.job(session);
        if (archive == null) {
            return summarise(runAll(Pipeline.of(job, outputs.selection(session), out), names, jobs));
        }
        outputs.requireAll(session);
        return summarise(runAndKeep(job, names));
    }

    /** One file after another: what is known of earlier files must not depend on which of them was quicker. */
    private List<Outcome> runAndKeep(Job job, Map<Path, String> names) throws IOException {
        Archiver.requireSoundSettings(archive);
        try (Ledger opened = ledger.open(archive)) {
            return runAll(Pipeline.archiving(job, out, archive, opened, session.clock()), names, 1);
        }
    }

    private List<Path> files() throws IOException {
        try {
            return Submissions.find(paths, out);
        } catch (NoSuchFileException absent) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", absent.getFile()));
        }
    }

    private List<Outcome> runAll(Pipeline pipeline, Map<Path, String> names, int atOnce) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(atOnce, names.size()));
        try {
            List<Future<Outcome>> running = new ArrayList<>();
            names.forEach((file, name) -> running.add(workers.submit(() -> pipeline.process(file, name))));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> next : running) {
                Outcome outcome = next.get();
                outcomes.add(outcome);
                new OutcomePrinter(session).print(outcome, outcomes.size(), running.size());
            }
            return outcomes;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private int summarise(List<Outcome> outcomes) {
        List<Outcome.Processed> processed = outcomes.stream()
                .filter(Outcome.Processed.class::isInstance).map(Outcome.Processed.class::cast).toList();
        Counts counts = processed.stream().map(Outcome.Processed::counts).reduce(Counts.NONE, Counts::plus);
        session.say("run.done", processed.size(), counts.records(), counts.pass(), counts.fail(), counts.undecided(), out);
        if (outcomes.stream().anyMatch(RunCommand::isOurFault)) {
            return ExitStatus.WRONG_CALL;
        }
        if (processed.size() < outcomes.size()) {
            return ExitStatus.UNREADABLE;
        }
        return strict && counts.errors() > 0 ? ExitStatus.ERRORS_IN_DATA : ExitStatus.DONE;
    }

    /** Whether call, folder or pack are to be mended, and not the file. */
    private static boolean isOurFault(Outcome outcome) {
        return outcome instanceof Outcome.NotWritten
                || outcome instanceof Outcome.Refused refused && refused.status() == ExitStatus.WRONG_CALL;
    }
}
