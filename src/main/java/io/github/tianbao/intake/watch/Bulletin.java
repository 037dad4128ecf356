package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells what has changed, when something has: the voice of files that wait, the board of everything. */
final class Bulletin {
    private static final String BOARD = "index.html";

    private final Board board;
    private final Voice voice;
    private final AtomicBoolean news = new AtomicBoolean(true);
    private List<Note> told = List.of();
    private boolean failed;

    Bulletin(Board board, Voice voice) {
        this.board = board;
        this.voice = voice;
    }

    /** Something has come in or gone out. */
    void news() {
        news.set(true);
    }

    /** Tells what nobody was told yet. A board that cannot be written is tried again at the next call. */
    void tell(List<Note> notes) {
        if (!notes.equals(told)) {
            told = notes;
            voice.notes(notes);
            news();
        }
        if (news.getAndSet(false)) {
            show(notes);
        }
    }

    private void show(List<Note> notes) {
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
    }
}
