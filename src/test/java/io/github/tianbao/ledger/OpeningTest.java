package io.github.tianbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.secret.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningTest {
    @TempDir
    Path folder;

    @Test
    void keepsTheFilesOfALedgerForTheirOwner() throws IOException, LedgerRefused {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path archive = folder.resolve("档案");
        try (Ledger ledger = Ledger.open(LedgerAddress.inArchive(archive), Optional.empty())) {
            ledger.numbers().allocate("甲-", "一");
            try (Stream<Path> files = Files.list(archive.resolve("台账"))) {
                List<Path> found = files.toList();
                assertThat(found).extracting(file -> file.getFileName().toString()).contains("台账.sqlite", "台账.sqlite-wal");
                for (Path file : found) {
                    assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------");
                }
            }
        }
        assertThat(permissions(archive.resolve("台账"))).isEqualTo("rwx------");
        Files.setPosixFilePermissions(archive.resolve("台账/台账.sqlite"), PosixFilePermissions.fromString("rw-r--r--"));
        Ledger.open(LedgerAddress.inArchive(archive), Optional.empty()).close();
        assertThat(permissions(archive.resolve("台账/台账.sqlite"))).as("opened to others by somebody").isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void insistsOnTheKeyOfTheFirstDay(Engine engine) throws LedgerRefused {
        LedgerAddress address = engine.newLedger(folder);
        Path key = folder.resolve("密钥");
        Path other = folder.resolve("别的");
        KeyFile.create(key);
        KeyFile.create(other);
        Ledger.open(address, Optional.of(key)).close();
        Ledger.open(address, Optional.of(key)).close();
        assertThatThrownBy(() -> Ledger.open(address, Optional.empty())).isInstanceOf(LedgerRefused.class).hasMessageContaining("请用 --key");
        assertThatThrownBy(() -> Ledger.open(address, Optional.of(other))).isInstanceOf(LedgerRefused.class).hasMessageContaining("密钥不对");

        LedgerAddress plain = engine.newLedger(folder.resolve("另一本"));
        Ledger.open(plain, Optional.empty()).close();
        assertThatThrownBy(() -> Ledger.open(plain, Optional.of(key))).isInstanceOf(LedgerRefused.class).hasMessageContaining("没有加密");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void isOpenedForTheFirstTimeByManyAtOnce(Engine engine) throws Exception {
        LedgerAddress address = engine.newLedger(folder);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> openings = new ArrayList<>();
            for (int at = 0; at < 4; at++) {
                String holder = "holder" + at;
                openings.add(pool.submit(() -> {
                    try (Ledger ledger = Ledger.open(address, Optional.empty())) {
                        return ledger.numbers().allocate("甲-", holder);
                    }
                }));
            }
            List<Long> numbers = new ArrayList<>();
            for (Future<Long> opening : openings) {
                numbers.add(opening.get());
            }
            assertThat(numbers).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void refusesALedgerOfANewerProgram(Engine engine) throws LedgerRefused {
        LedgerAddress address = engine.newLedger(folder);
        Ledger.open(address, Optional.empty()).close();
        try (Database database = Database.open(address)) {
            database.change(handle -> handle.execute("INSERT INTO ledger_migration"
                    + " (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success)"
                    + " SELECT 99, '99', 'later', type, 'V99__later.sql', 1, installed_by, installed_on, 1, success"
                    + " FROM ledger_migration WHERE version = '1'"));
        }
        assertThatThrownBy(() -> Ledger.open(address, Optional.empty())).isInstanceOf(LedgerRefused.class).hasMessageContaining("请升级程序");
    }

    @Test
    void saysSoWhereAFileIsNoLedger() throws IOException {
        Path file = Files.writeString(folder.resolve("a.sqlite"), "这不是数据库，只是一段文字，要长一点才看得出来。".repeat(50));
        assertThatThrownBy(() -> Ledger.open(new LedgerAddress.InFile(file), Optional.empty())).isInstanceOf(LedgerRefused.class)
                .hasMessageContaining("打不开");
    }
}
