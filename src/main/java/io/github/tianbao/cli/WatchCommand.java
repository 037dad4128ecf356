package io.github.tianbao.cli;

import io.github.tianbao.intake.watch.Clocks;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.intake.watch.OneWatcher;
import io.github.tianbao.intake.watch.Patience;
import io.github.tianbao.intake.watch.Plan;
import io.github.tianbao.intake.watch.Revisions;
import io.github.tianbao.intake.watch.WatchedFolders;
import io.github.tianbao.intake.watch.Watcher;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.render.Selection;
import io.github.tianbao.render.outbox.IndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tianbao watch}: checks whatever is put into a folder, until it is stopped. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {
    /** How many files the first page of the index lists. */
    private static final int ROOM = 2000;

    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private CheckOptions check;

    @Mixin
    private LedgerOptions ledger;

    @Option(names = "--inbox", required = true, paramLabel = "DIR", descriptionKey = "inbox")
    private Path inbox;

    @Option(names = "--outbox", required = true, paramLabel = "DIR", descriptionKey = "outbox")
    private Path outbox;

    @Option(names = "--archive", required = true, paramLabel = "DIR", descriptionKey = "archive")
    private Path archive;

    @Option(names = "--quiet", paramLabel = "SECONDS", descriptionKey = "quiet")
    private double quiet = 5;

    @Option(names = "--every", paramLabel = "SECONDS", descriptionKey = "every")
    private double every = 2;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--once", descriptionKey = "once")
    private boolean once;

    WatchCommand(Session session) {
        this.session = session;
    }

    // held only to be let go
    @SuppressWarnings("try")
    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseNonsense();
        Job job = check.job(session).dayByDay(session.clock());
        Archiver.requireSoundSettings(archive);
        try (OneWatcher alone = OneWatcher.of(archive).orElseThrow(() -> refusal("watch.two", archive));
                Ledger opened = ledger.open(archive)) {
            session.say("watch.begins", inbox, outbox, archive);
            return watch(watcher(job, opened));
        }
    }

    // held only to be let go
    @SuppressWarnings("try")
    private int watch(Watcher watcher) throws IOException, InterruptedException {
        try (StopSignal signal = new StopSignal(watcher::stop)) {
            Watcher.End end = watcher.run();
            session.say("watch.end." + end);
            return end == Watcher.End.BLOCKED ? ExitStatus.UNREADABLE : ExitStatus.DONE;
        }
    }

    private Watcher watcher(Job job, Ledger opened) {
        WatchedFolders folders = new WatchedFolders(inbox, outbox, archive);
        Plan plan = new Plan(folders, Patience.of(seconds(quiet), seconds(every)), jobs, once);
        Journal<Details> journal = opened.journal();
        Production production = new Production(job, Selection.all());
        Archiver archiver = new Archiver(archive, new LedgerNumbers(opened.numbers()), job, production::fonts);
        WatchDesk desk = new WatchDesk(production, archiver, new Revisions(journal), opened.history());
        return new Watcher(plan, journal, desk, board(folders, journal), new WatchVoice(session),
                new Clocks(session.clock(), System::nanoTime));
    }

    private OutboxBoard board(WatchedFolders folders, Journal<Details> journal) {
        return new OutboxBoard(folders, journal, new IndexWriter(check.packs()), session.messages(), session.clock(), ROOM);
    }

    private void refuseNonsense() {
        if (jobs < 1 || quiet < 0 || every <= 0) {
            String wrong = jobs < 1 ? "--jobs" : quiet < 0 ? "--quiet" : "--every";
            throw refusal("call.value", wrong, jobs < 1 ? jobs : quiet < 0 ? quiet : every);
        }
        if (!Files.isDirectory(inbox)) {
            throw refusal("watch.inbox.absent", inbox);
        }
        List<Path> folders = List.of(real(inbox), real(outbox), real(archive));
        for (Path one : folders) {
            if (folders.stream().filter(other -> other != one).anyMatch(other -> other.startsWith(one))) {
                throw refusal("watch.folders", one);
            }
        }
    }

    private Refusal refusal(String key, Object... values) {
        return new Refusal(ExitStatus.WRONG_CALL, session.messages().say(key, values));
    }

    private static Path real(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
