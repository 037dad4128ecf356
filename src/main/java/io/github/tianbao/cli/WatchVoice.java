package io.github.tianbao.cli;

import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Note;
import io.github.tianbao.intake.watch.ResultNames;
import io.github.tianbao.intake.watch.Voice;
import io.github.tianbao.value.LeakScan;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever runs the watcher what it does, on the screen and in the log. File names only: never what stands in a file. */
final class WatchVoice implements Voice {
    private static final Logger LOG = LoggerFactory.getLogger(WatchVoice.class);

    private final Session session;
    private Set<Note> told = Set.of();

    WatchVoice(Session session) {
        this.session = session;
    }

    @Override
    public void taken(Entry entry) {
        say("watch.taken", place(entry));
    }

    @Override
    public void done(Entry entry) {
        Decision decision = entry.decision().orElseThrow();
        String label = ResultNames.label(decision.status(), decision.counts(), decision.revision());
        say("watch.done", place(entry), label, decision.resultFolder());
    }

    @Override
    public void withdrawn(Entry entry) {
        say("watch.withdrawn", place(entry));
    }

    @Override
    public synchronized void notes(List<Note> notes) {
        notes.stream().filter(note -> !told.contains(note))
                .forEach(note -> say("watch.note." + note.kind(), place(note.township(), note.file())));
        told = new HashSet<>(notes);
    }

    @Override
    public void paused(Exception reason) {
        LOG.warn("work pauses", reason);
        complain("watch.paused", reasonOf(reason));
    }

    @Override
    public void resumed() {
        say("watch.resumed");
    }

    @Override
    public void inboxGone(Path inbox) {
        complain("watch.inbox.gone", inbox);
    }

    @Override
    public void failed(String file, Exception failure) {
        LOG.error("unexpected failure", failure);
        complain("watch.failed", file, UnexpectedFailure.logFile());
    }

    /** What systems say in English of the two commonest troubles. */
    private String reasonOf(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("No space left") || said.contains("not enough space") || said.contains("SQLITE_FULL")) {
            return session.messages().say("watch.reason.full", said);
        }
        boolean forbidden = failure instanceof AccessDeniedException || said.contains("Read-only") || said.contains("READONLY");
        return forbidden ? session.messages().say("watch.reason.readonly", said) : said;
    }

    private synchronized void say(String key, Object... values) {
        LOG.info("{}", session.messages().say(key, values));
        session.console().out().println(LeakScan.hide(session.messages().say(key, values)));
    }

    private synchronized void complain(String key, Object... values) {
        LOG.warn("{}", session.messages().say(key, values));
        session.console().err().println(LeakScan.hide(session.messages().say(key, values)));
    }

    private static String place(Entry entry) {
        return place(entry.arrival().township(), entry.arrival().file());
    }

    private static String place(String township, String file) {
        return township.isEmpty() ? file : township + "/" + file;
    }
}
