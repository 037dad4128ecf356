package io.github.tianbao.intake.watch;

import java.util.Optional;

/**
 * What the journal holds of one file that came in.
 *
 * @param id       number of the entry; greater than those of all files that came in before
 * @param decision what became of it; there in the states {@code DECIDED} and {@code PUBLISHED} and in no other
 */
public record Entry(long id, Arrival arrival, State state, Optional<Decision> decision) {

    /** How far a file has come. Every step is one committed transaction. */
    public enum State {
        /** Taken down; nothing is made of it yet, or nothing that counts. */
        RECEIVED,

        /** All results and the package stand complete in the staging folders. */
        DECIDED,

        /** Everything stands in its final place, and the original is out of the inbox. */
        PUBLISHED,

        /** The clerk took the file back before anything was made of it. */
        WITHDRAWN
    }
}
