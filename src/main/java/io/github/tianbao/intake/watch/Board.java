package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.util.List;

/** Where everybody can read what came in and what became of it: the index of the outbox. */
public interface Board {
    /**
     * Shows the journal as it is now.
     *
     * @param notes about files that wait
     * @throws IOException if it cannot be written; it is tried again later
     */
    void show(List<Note> notes) throws IOException;
}
