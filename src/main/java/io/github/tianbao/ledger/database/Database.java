package io.github.tianbao.ledger.database;

import io.github.tianbao.intake.watch.JournalUnavailable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * A database with the tables of the ledger, brought up to date when it is opened. One writer at a time, whatever the database and
 * however many threads and processes: so every transaction sees what was there before it, and nothing has to be tried again.
 */
public final class Database implements AutoCloseable {
    /** Any number, so long as no other program of the office takes the same for its locks. */
    private static final long WRITER = 0x7469616e62616fL;

    private final Dialect dialect;
    private final Jdbi writing;
    private final Jdbi reading;
    private final ReentrantLock turn = new ReentrantLock(true);
    /** Stays open: SQLite tidies up its log whenever the last connection closes, which takes longer than most transactions. */
    private final Handle kept;

    private Database(Connections connections) {
        this.dialect = connections.dialect();
        this.writing = configured(Jdbi.create(connections::write));
        this.reading = configured(Jdbi.create(connections::read));
        this.kept = reading.open();
    }

    /**
     * Opens a database, makes it if it is a file that is not there, and brings its tables up to date.
     *
     * @throws LedgerRefused if it cannot be reached, or is newer than this program
     */
    public static Database open(LedgerAddress address) throws LedgerRefused {
        if (address instanceof LedgerAddress.InFile inFile) {
            makeFile(inFile.file());
        }
        Connections connections = Connections.to(address);
        Migrations.apply(connections, address.shown());
        return new Database(connections);
    }

    private static void makeFile(Path file) throws LedgerRefused {
        try {
            OwnerOnly.folder(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                OwnerOnly.close(file);
            } else {
                OwnerOnly.newFile(file);
            }
        } catch (FileAlreadyExistsException another) {
            return;
        } catch (IOException | SecurityException impossible) {
            throw new LedgerRefused("台账文件不能建立：" + file + "。请检查文件夹权限和磁盘空间");
        }
    }

    private static Jdbi configured(Jdbi jdbi) {
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        return jdbi;
    }

    /** Reads, all of it from one moment's state. */
    public <T> T read(Function<Handle, T> query) {
        return guarded(() -> reading.inTransaction(handle -> {
            if (dialect == Dialect.POSTGRESQL) {
                handle.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            }
            return query.apply(handle);
        }));
    }

    /** Changes something in one transaction: all of it or, if anything is thrown, nothing. */
    public <T> T write(Function<Handle, T> change) {
        turn.lock();
        try {
            return guarded(() -> writing.inTransaction(handle -> {
                if (dialect == Dialect.POSTGRESQL) {
                    handle.execute("SELECT pg_advisory_xact_lock(?)", WRITER);
                }
                return change.apply(handle);
            }));
        } finally {
            turn.unlock();
        }
    }

    /** As {@link #write}, with nothing to give back. */
    public void change(Consumer<Handle> change) {
        write(handle -> {
            change.accept(handle);
            return true;
        });
    }

    private static <T> T guarded(Transaction<T> transaction) {
        try {
            return transaction.run();
        } catch (SQLException | JdbiException failed) {
            throw new JournalUnavailable("台账暂时不能读写：" + reason(failed), failed);
        }
    }

    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    /** A transaction as JDBI runs it. */
    private interface Transaction<T> {
        T run() throws SQLException;
    }

    @Override
    public void close() {
        kept.close();
    }
}
