package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/** Tells what has changed, when something has: the voice of files that wait, the board of everything. */
final class Bulletin {
    private static final String BOARD = "index.html";

    /** So many times as long as the board took to write it is left alone while more comes in: the work goes first. */
    private static final int BREATH = 10;

    private final Board board;
    private final Voice voice;
    private final LongSupplier nanoseconds;
    private final AtomicBoolean news = new AtomicBoolean(true);
    private List<Note> told = List.of();
    private boolean failed;
    private long rest;
    private long shown;

    Bulletin(Board board, Voice voice, LongSupplier nanoseconds) {
        this.board = board;
        this.voice = voice;
        this.nanoseconds = nanoseconds;
    }

    /** Something has come in or gone out. */
    void news() {
        news.set(true);
    }

    /**
     * Tells what nobody was told yet. A board that cannot be written is tried again at the next call.
     *
     * @param busy whether more is about to come, so that the board may wait for it
     */
    void tell(List<Note> notes, boolean busy) {
        if (!notes.equals(told)) {
            told = notes;
            voice.notes(notes);
            news();
        }
        boolean mayWait = busy && nanoseconds.getAsLong() - shown < rest;
        if (!mayWait && news.getAndSet(false)) {
            show(notes);
        }
    }

    private void show(List<Note> notes) {
        long begin = nanoseconds.getAsLong();
        try {
            board.show(notes);
            failed = false;
        } catch (IOException | JournalUnavailable failure) {
            news();
            if (!failed) {
                voice.failed(BOARD, failure);
            }
            failed = true;
        }
        shown = nanoseconds.getAsLong();
        rest = BREATH * (shown - begin);
    }
}
