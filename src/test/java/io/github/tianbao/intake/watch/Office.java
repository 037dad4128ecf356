package io.github.tianbao.intake.watch;

import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.Details;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** An inbox, an outbox and an archive with a ledger, and a watcher over them with little patience. */
final class Office implements AutoCloseable {
    static final Instant NOW = Instant.parse("2022-10-14T00:00:00Z");
    static final Duration QUIET = Duration.ofMillis(150);

    private final WatchedFolders folders;
    private final Ledger ledger;
    private final PlainDesk desk = new PlainDesk();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Optional<Watcher> watcher = Optional.empty();
    private Optional<Future<Watcher.End>> watching = Optional.empty();

    Office(Path folder) {
        this(new WatchedFolders(folder.resolve("收件"), folder.resolve("发件"), folder.resolve("归档")), folder.resolve("台账.sqlite"));
    }

    Office(WatchedFolders folders, Path ledgerFile) {
        this.folders = folders;
        try {
            Files.createDirectories(folders.inbox());
            this.ledger = Ledger.open(new LedgerAddress.InFile(ledgerFile), Optional.empty());
        } catch (IOException | LedgerRefused failed) {
            throw new IllegalStateException(failed);
        }
    }

    WatchedFolders folders() {
        return folders;
    }

    Journal<Details> journal() {
        return ledger.journal();
    }

    PlainDesk desk() {
        return desk;
    }

    /** What the watcher said, as {@code kind:file} or {@code kind}. */
    List<String> said() {
        return said;
    }

    /** Does all that is there. */
    Watcher.End once() throws IOException, InterruptedException {
        return watcher(true, QUIET, desk).run();
    }

    Watcher.End once(Desk<Details> other) throws IOException, InterruptedException {
        return watcher(true, Duration.ZERO, other).run();
    }

    /** Begins to watch. */
    void watch() {
        watch(desk);
    }

    void watch(Desk<Details> other) {
        Watcher begun = watcher(false, QUIET, other);
        watcher = Optional.of(begun);
        watching = Optional.of(thread.submit(begun::run));
    }

    /** Ends the watch that was begun. */
    Watcher.End stop() throws Exception {
        watcher.orElseThrow().stop();
        return watching.orElseThrow().get(20, TimeUnit.SECONDS);
    }

    private Watcher watcher(boolean once, Duration quiet, Desk<Details> other) {
        Patience patience = new Patience(quiet, quiet.multipliedBy(3), Duration.ofHours(12), Duration.ofMillis(20),
                Duration.ofMillis(50), Duration.ofMillis(200));
        return new Watcher(new Plan(folders, patience, 2, once), journal(), other, notes -> { }, new Said(said),
                new Clocks(() -> NOW, System::nanoTime));
    }

    Path drop(String file, String content) {
        try {
            Path path = folders.inbox().resolve(file);
            Files.createDirectories(path.getParent());
            return Files.writeString(path, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What stands in a folder, without what is hidden. */
    static List<String> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> inInbox() {
        return in(folders.inbox());
    }

    List<String> inOutbox() {
        return in(folders.outbox());
    }

    /** Every file and folder that is hidden, in all three folders, but for the folders themselves. */
    List<Path> leftOver() {
        return Stream.of(folders.leavingInbox(), folders.outboxAtWork(), folders.archiveAtWork()).filter(Files::exists)
                .flatMap(Office::under).toList();
    }

    private static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until something is so. */
    static void until(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("waited for 20 seconds in vain");
    }

    @Override
    public void close() {
        watcher.ifPresent(Watcher::stop);
        thread.shutdown();
        ledger.close();
    }
}
