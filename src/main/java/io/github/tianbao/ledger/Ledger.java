package io.github.tianbao.ledger;

import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.ledger.find.Finder;
import io.github.tianbao.ledger.history.History;
import io.github.tianbao.ledger.journal.LedgerJournal;
import io.github.tianbao.ledger.secret.KeyFile;
import io.github.tianbao.ledger.secret.LedgerKey;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.ledger.status.Sendings;
import java.nio.file.Path;
import java.util.Optional;

/** An open ledger. Safe for many threads; several processes may have the same ledger open. */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final Protection protection;

    private Ledger(Database database, Protection protection) {
        this.database = database;
        this.protection = protection;
    }

    /**
     * Opens a ledger, and makes it if there is none.
     *
     * @param keyFile the file that {@code tianbao ledger key} made, for a ledger whose names and numbers are encrypted
     * @throws LedgerRefused if it cannot be opened, or the key is not the one it was begun with
     */
    public static Ledger open(LedgerAddress address, Optional<Path> keyFile) throws LedgerRefused {
        Optional<LedgerKey> key = keyFile.isPresent() ? Optional.of(KeyFile.read(keyFile.get())) : Optional.empty();
        Protection protection = Protection.of(key);
        Database database = Database.open(address);
        try {
            KeyProof.check(database, protection);
            return new Ledger(database, protection);
        } catch (LedgerRefused | RuntimeException refused) {
            database.close();
            throw refused;
        }
    }

    /** What a watched folder remembers. */
    public Journal<Details> journal() {
        return new LedgerJournal(database, protection);
    }

    /** What was known before a file came in. */
    public History history() {
        return new History(database, protection);
    }

    /** Who has sent what. */
    public Sendings sendings() {
        return new Sendings(database);
    }

    /** Looks for people, firms, documents and sums. */
    public Finder finder() {
        return new Finder(database, protection);
    }

    /** The numbers that packages are given. */
    public NumberSeries numbers() {
        return new NumberSeries(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
