package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Watches an inbox: looks through it again and again, takes what is still, and has it worked on. Needs no notification of the
 * file system, which network shares do not give. Only one may work with an archive at a time: see {@link OneWatcher}.
 */
public final class Watcher {
    /** A file takes seconds at most; whoever stops the watcher does not want to wait for longer. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private static final Duration MOMENT = Duration.ofMillis(50);

    /** How many of the longest pauses a file rests that failed time and again. */
    private static final int REST = 10;

    private final Plan plan;
    private final Voice voice;
    private final LongSupplier nanoseconds;
    private final Inbox inbox;
    private final Stillness stillness;
    private final Waiting waiting;
    private final Lanes lanes = new Lanes();
    private final Pause pause;
    private final Probe probe;
    private final Bulletin bulletin;
    private final Leaving leaving;
    private final Recovery recovery;
    private final Crew crew;
    private boolean inboxGone;

    public <D> Watcher(Plan plan, Journal<D> journal, Desk<D> desk, Board board, Voice voice, Clocks clocks) {
        WatchedFolders folders = plan.folders();
        Originals originals = new Originals(folders);
        this.plan = plan;
        this.voice = voice;
        this.nanoseconds = clocks.nanoseconds();
        this.inbox = new Inbox(folders.inbox());
        this.stillness = new Stillness(plan.patience(), nanoseconds);
        this.waiting = new Waiting(plan.patience().longest().multipliedBy(REST), nanoseconds);
        this.pause = new Pause(plan.patience(), nanoseconds, voice);
        this.probe = new Probe(folders, journal);
        this.bulletin = new Bulletin(board, voice, nanoseconds);
        this.leaving = new Leaving(folders, journal, originals, plan.patience(), nanoseconds);
        this.recovery = new Recovery(folders, journal);
        Steps<D> steps = new Steps<>(folders, journal, voice, new Receiving(folders, journal, clocks.wall()),
                new Deciding<>(folders, journal, desk), new Publishing(folders, journal, originals));
        this.crew = new Crew(lanes, steps, new Crew.Trouble(waiting, pause, probe), bulletin, voice);
    }

    /** How a watch ended. */
    public enum End {
        /** Everything that could be taken was taken and is published. */
        DONE,

        /** It was stopped; what was begun is finished after the next start. */
        STOPPED,

        /** With {@code once}: a folder or the journal is not in order. */
        BLOCKED
    }

    /**
     * Watches until {@link #stop} is called, or with {@code once} until everything is done that was there.
     *
     * @throws IOException if the outbox or the archive cannot be written when the watch begins
     */
    public End run() throws IOException, InterruptedException {
        recovery.recover().forEach(lanes::add);
        crew.start(plan.jobs());
        try {
            return watch();
        } finally {
            boolean idle = crew.stop(GRACE, nanoseconds);
            bulletin.tell(notes(), false);
            if (idle) {
                recovery.leave();
            }
        }
    }

    /** Ends the watch: no further file is begun, and those that are worked on may come to their end within seconds. */
    public void stop() {
        lanes.close();
    }

    private End watch() throws InterruptedException {
        boolean seen = look();
        long ripe = nanoseconds.getAsLong() + stillness.untilAllAreRipe().toNanos();
        while (!lanes.isClosed()) {
            leaving.look();
            bulletin.tell(notes(), !lanes.isIdle());
            if (plan.once() && (!seen || lanes.isPaused())) {
                return End.BLOCKED;
            }
            lanes.await(pause(ripe - nanoseconds.getAsLong()));
            tryAgain();
            boolean allWereRipe = nanoseconds.getAsLong() - ripe >= 0;
            seen = look();
            if (plan.once() && seen && allWereRipe && lanes.isIdle() && leaving.isEmpty()) {
                return End.DONE;
            }
        }
        return End.STOPPED;
    }

    /** A scheduler waits for the run to end; whoever watches on has time. */
    private Duration pause(long untilRipe) {
        Duration look = plan.patience().look();
        if (!plan.once() || untilRipe <= 0 && !lanes.isIdle()) {
            return look;
        }
        Duration soon = Duration.ofNanos(Math.max(untilRipe, MOMENT.toNanos()));
        return soon.compareTo(look) < 0 ? soon : look;
    }

    private boolean look() {
        try {
            stillness.see(inbox.look());
            inboxGone = false;
        } catch (IOException gone) {
            if (!inboxGone) {
                voice.inboxGone(plan.folders().inbox());
            }
            inboxGone = true;
            return false;
        }
        stillness.ripe().stream().filter(sighting -> !waiting.holds(sighting.path())).map(Errand::fresh).forEach(lanes::add);
        return true;
    }

    private void tryAgain() {
        if (lanes.isPaused() && pause.isTimeToTry() && !plan.once()) {
            if (probe.isClear()) {
                lanes.resume();
            } else {
                pause.goOn();
            }
        }
        if (!plan.once()) {
            waiting.due().forEach(lanes::add);
        }
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        stillness.open().forEach(open -> notes.add(new Note(Note.Kind.PLEASE_CLOSE, open.township(), open.file())));
        notes.addAll(waiting.notes());
        return notes;
    }
}
