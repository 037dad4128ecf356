package io.github.tianbao.intake.watch;

/** Something about a file that lies in the inbox and that somebody has to know. */
public record Note(Kind kind, String township, String file) {

    /** What there is to know. */
    public enum Kind {
        /** A lock file says that somebody has it open; it is taken when it is closed. */
        PLEASE_CLOSE,

        /** The results are out, but the original cannot be moved out of the inbox. */
        CANNOT_MOVE,

        /** It cannot be read; it is tried again. */
        CANNOT_READ,

        /** Working on it failed time and again, though the folders are in order; it is tried again now and then. */
        SET_ASIDE
    }
}
