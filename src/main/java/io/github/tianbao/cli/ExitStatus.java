package io.github.tianbao.cli;

/** What a command's exit status says. */
final class ExitStatus {
    /** Every file was processed, whatever was found in it. */
    static final int DONE = 0;

    /** With {@code --strict}: errors were found in the data. */
    static final int ERRORS_IN_DATA = 1;

    /** The call was wrong, or a pack is broken. */
    static final int WRONG_CALL = 2;

    /** Some file could not be read or recognised. */
    static final int UNREADABLE = 3;

    private ExitStatus() {}
}
