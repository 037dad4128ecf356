package io.github.tianbao.intake.watch;

/** Thrown when the journal's storage cannot be read or written: a full disk, a lost connection. Worth trying again later. */
public final class JournalUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JournalUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
