package io.github.tianbao.ledger.database;

/** Thrown when a ledger cannot be opened; the message tells the user why and what to do. */
public final class LedgerRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public LedgerRefused(String message) {
        super(message);
    }
}
