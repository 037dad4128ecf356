package io.github.tianbao.ledger.secret;

import java.util.Optional;

/** How a ledger keeps what tells of a person. Safe for many threads. */
public sealed interface Protection permits PlainText, Encryption {

    /** What is kept of a text that is to be read again. */
    String seal(String text);

    /** The text that was sealed. */
    String reveal(String sealed);

    /**
     * What is kept of a text that is to be looked for: equal for equal texts of one kind, whatever else is asked of it.
     *
     * @param kind what the text is; the same text as another kind gives something else
     */
    String lookUp(String kind, String text);

    /** Whether a text can be looked for by its beginning, or only as a whole. */
    boolean keepsOrder();

    /** By this a ledger tells whether the key is its own; empty where there is none. */
    String proof();

    static Protection of(Optional<LedgerKey> key) {
        return key.<Protection>map(Encryption::new).orElse(new PlainText());
    }
}
