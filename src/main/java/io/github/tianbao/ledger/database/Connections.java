package io.github.tianbao.ledger.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * Connects to a database.
 *
 * @param writing how connections that write are set up
 * @param reading how connections that only read are
 */
record Connections(Dialect dialect, String url, Properties writing, Properties reading) {
    /** How long a writer waits for another process, in milliseconds. */
    private static final int PATIENCE = 120_000;

    static Connections to(LedgerAddress address) {
        if (address instanceof LedgerAddress.OnServer server) {
            Properties settings = server(server);
            return new Connections(Dialect.POSTGRESQL, server.url(), settings, settings);
        }
        LedgerAddress.InFile inFile = (LedgerAddress.InFile) address;
        return new Connections(Dialect.SQLITE, "jdbc:sqlite:" + inFile.file().toAbsolutePath(),
                sqlite(TransactionMode.IMMEDIATE), sqlite(TransactionMode.DEFERRED));
    }

    /** Every commit is on disk before it returns; readers see the last commit and never wait. */
    private static Properties sqlite(TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(mode);
        config.setTempStore(TempStore.MEMORY);
        return config.toProperties();
    }

    /** Details of a server's errors quote values, and so would show numbers of people in a log. */
    private static Properties server(LedgerAddress.OnServer server) {
        Properties settings = new Properties();
        server.user().ifPresent(user -> settings.setProperty("user", user));
        server.password().ifPresent(password -> settings.setProperty("password", password));
        settings.setProperty("logServerErrorDetail", "false");
        settings.setProperty("reWriteBatchedInserts", "true");
        settings.setProperty("ApplicationName", "tianbao");
        return settings;
    }

    Connection write() throws SQLException {
        return DriverManager.getConnection(url, (Properties) writing.clone());
    }

    Connection read() throws SQLException {
        return DriverManager.getConnection(url, (Properties) reading.clone());
    }
}
