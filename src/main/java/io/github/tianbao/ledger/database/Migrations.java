package io.github.tianbao.ledger.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database up to date. */
final class Migrations {
    private static final String FOLDER = "classpath:io/github/tianbao/ledger/migration";

    /** Also none that a newer program has made: what it means by a column, an older one cannot know. */
    private static final String[] NONE = {};

    private Migrations() {}

    /** Several threads of one process may open the same ledger; Flyway itself guards against other processes. */
    static synchronized void apply(Connections connections, String shown) throws LedgerRefused {
        probe(connections, shown);
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(connections.url(), null, null)
                    .jdbcProperties(settings(connections.writing()))
                    .locations(FOLDER)
                    .placeholders(connections.dialect().words())
                    .table("ledger_migration")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .ignoreMigrationPatterns(NONE)
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new LedgerRefused("台账“" + shown + "”的表结构不能更新，可能是更新版本的程序建的。请升级程序，或另给 --ledger（"
                    + String.valueOf(failed.getMessage()).strip().lines().findFirst().orElse("") + "）");
        }
    }

    private static Map<String, String> settings(Properties properties) {
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static void probe(Connections connections, String shown) throws LedgerRefused {
        try (Connection connection = connections.read()) {
            connection.getMetaData().getDatabaseProductName();
        } catch (SQLException unreachable) {
            throw new LedgerRefused("台账“" + shown + "”打不开：" + String.valueOf(unreachable.getMessage()).lines().findFirst().orElse("")
                    + "。请检查地址、用户和口令");
        }
    }
}
