package io.github.tianbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.Details;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is killed when: a file is in the ledger whole, or not at all. */
class KilledWriterTest {
    private static final int KILLS = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void leavesEveryFileWholeOrNotDecided(Engine engine) throws IOException, InterruptedException, LedgerRefused {
        LedgerAddress address = engine.newLedger(folder);
        int published = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            published += writeUntilKilled(address, kill);
            assertWhole(address, published);
        }
    }

    /** Kills a writer in the middle of its work, a little later each time, and tells how many files it said were done. */
    private int writeUntilKilled(LedgerAddress address, int kill) throws IOException, InterruptedException {
        Path work = Files.createDirectories(folder.resolve("writer" + kill));
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                KilledWriter.class.getName(), written(address), work.toString(), String.valueOf(kill))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        int lines = 0;
        try (BufferedReader said = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (++lines == kill) {
                    Thread.sleep(7L * kill);
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(lines).as("files that the writer said were done").isGreaterThanOrEqualTo(kill);
        return lines;
    }

    private static String written(LedgerAddress address) {
        return address instanceof LedgerAddress.OnServer server
                ? server.url() + "?user=" + server.user().orElse("") + "&password=" + server.password().orElse("")
                : ((LedgerAddress.InFile) address).file().toString();
    }

    private static void assertWhole(LedgerAddress address, int published) throws LedgerRefused {
        try (Ledger ledger = Ledger.open(address, Optional.empty())) {
            Journal<Details> journal = ledger.journal();
            List<Entry> entries = journal.newest(10_000);
            assertThat(entries.stream().filter(entry -> entry.state() == Entry.State.PUBLISHED)).hasSizeGreaterThanOrEqualTo(published);
            assertThat(entries).allSatisfy(entry -> assertThat(journal.keys(entry.id(), "甲"))
                    .hasSize(entry.state() == Entry.State.RECEIVED ? 0 : KilledWriter.ROWS));
            assertThat(ledger.numbers().last("甲-")).isGreaterThanOrEqualTo(published);
        }
    }
}
