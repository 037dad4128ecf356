package io.github.tianbao.ledger.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerAddressTest {
    @Test
    void takesAFileOrTheFolderOfAnArchive() throws LedgerRefused {
        assertThat(LedgerAddress.of("档案/a.sqlite", Map.of())).isEqualTo(new LedgerAddress.InFile(Path.of("档案/a.sqlite")));
        assertThat(LedgerAddress.of("档案", Map.of())).isEqualTo(new LedgerAddress.InFile(Path.of("档案/台账/台账.sqlite")));
    }

    @Test
    void takesUserAndPasswordFromTheAddressElseFromTheEnvironment() throws LedgerRefused {
        Map<String, String> environment = Map.of("TIANBAO_LEDGER_USER", "office", "TIANBAO_LEDGER_PASSWORD", "geheim", "PGUSER", "other");
        assertThat(server("jdbc:postgresql://host/db", environment)).isEqualTo(
                new LedgerAddress.OnServer("jdbc:postgresql://host/db", Optional.of("office"), Optional.of("geheim")));
        assertThat(server("jdbc:postgresql://me:mine@host:5433/db", environment)).isEqualTo(
                new LedgerAddress.OnServer("jdbc:postgresql://host:5433/db", Optional.of("me"), Optional.of("mine")));
        assertThat(server("jdbc:postgresql://host/db?user=me&password=mine", environment)).isEqualTo(
                new LedgerAddress.OnServer("jdbc:postgresql://host/db?user=me&password=mine", Optional.empty(), Optional.empty()));
        assertThat(server("jdbc:postgresql://host/db", Map.of("PGUSER", "office"))).isEqualTo(
                new LedgerAddress.OnServer("jdbc:postgresql://host/db", Optional.of("office"), Optional.empty()));
    }

    @Test
    void neverShowsAPassword() throws LedgerRefused {
        for (String address : new String[] {"jdbc:postgresql://me:geheim@host/db", "jdbc:postgresql://host/db?user=me&password=geheim&ssl=true"}) {
            assertThat(server(address, Map.of()).shown()).doesNotContain("geheim").contains("host/db");
            assertThat(server(address, Map.of())).asString().doesNotContain("geheim");
        }
    }

    @Test
    void refusesOtherDatabases() {
        assertThatThrownBy(() -> LedgerAddress.of("jdbc:mysql://me:geheim@host/db", Map.of())).isInstanceOf(LedgerRefused.class)
                .hasMessageContaining("jdbc:postgresql://").hasMessageNotContaining("geheim");
    }

    private static LedgerAddress.OnServer server(String text, Map<String, String> environment) throws LedgerRefused {
        return (LedgerAddress.OnServer) LedgerAddress.of(text, environment);
    }
}
