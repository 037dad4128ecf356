package io.github.tianbao.ledger;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tianbao.ledger.database.LedgerAddress;
import java.nio.file.Path;

/** The databases that a ledger may be kept in; tests of the ledger run on each. */
public enum Engine {
    SQLITE {
        @Override
        public LedgerAddress newLedger(Path folder) {
            return LedgerAddress.inArchive(folder);
        }
    },
    POSTGRESQL {
        @Override
        public LedgerAddress newLedger(Path folder) {
            assumeTrue(PostgresServer.absence().isEmpty(), () -> "skipped: " + PostgresServer.absence().orElse(""));
            return PostgresServer.newDatabase();
        }
    };

    /** The address of a ledger that nobody has used. */
    public abstract LedgerAddress newLedger(Path folder);
}
