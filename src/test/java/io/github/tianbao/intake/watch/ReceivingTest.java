package io.github.tianbao.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a file just while it is read. */
class ReceivingTest {
    private static final FileTime THEN = FileTime.fromMillis(1_665_000_000_000L);

    @TempDir
    Path folder;

    private Office office;
    private final List<Entry> taken = new ArrayList<>();

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** Takes a file that is a pipe at first, so that something can happen to it between the first byte that is read and the last. */
    private void takeWhile(Path file, String content, ChangingDesk.Event event) throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0, "没有 mkfifo，跳过");
        Sighting sighting = new Sighting(file, "", content.length(), THEN, false);
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                event.happen();
                out.write(content.getBytes(StandardCharsets.UTF_8));
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        new Receiving(office.folders(), office.journal(), () -> Office.NOW).take(sighting, taken::add);
        writer.get(10, TimeUnit.SECONDS);
    }

    private static void write(Path file, String content, FileTime modified) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, modified);
    }

    @Test
    void aFileThatStaysWhatItIsIsTaken() throws Exception {
        Path file = office.folders().inbox().resolve("册.xlsx");
        takeWhile(file, "abc", () -> write(file, "abc", THEN));
        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).arrival().sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(office.folders().copy(taken.get(0))).hasContent("abc");
    }

    @Test
    void aFileThatIsRenamedWhileItIsReadIsNotTakenUnderItsOldName() throws Exception {
        Path file = office.folders().inbox().resolve("册.xlsx");
        takeWhile(file, "abc", () -> Files.move(file, file.resolveSibling("新名.xlsx")));
        assertThat(taken).isEmpty();
        assertThat(office.leftOver()).isEmpty();
    }

    @Test
    void aFileThatIsRewrittenWhileItIsReadIsNotTaken() throws Exception {
        Path file = office.folders().inbox().resolve("册.xlsx");
        takeWhile(file, "abc", () -> write(file, "abd", FileTime.fromMillis(THEN.toMillis() + 10)));
        assertThat(taken).isEmpty();
    }

    @Test
    void aFileThatGrowsWhileItIsReadIsNotTaken() throws Exception {
        Path file = office.folders().inbox().resolve("册.xlsx");
        takeWhile(file, "abc", () -> write(file, "abcd", THEN));
        assertThat(taken).isEmpty();
    }

    @Test
    void aFileThatVanishesWhileItIsReadIsNotTaken() throws Exception {
        Path file = office.folders().inbox().resolve("册.xlsx");
        takeWhile(file, "abc", () -> Files.delete(file));
        assertThat(taken).isEmpty();
        assertThat(office.journal().unfinished()).isEmpty();
    }

    @Test
    void aFileThatVanishesBeforeItIsReadIsNotTaken() throws IOException {
        Path file = office.drop("册.xlsx", "abc");
        Sighting sighting = new Sighting(file, "", 3, Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime(), false);
        Files.delete(file);
        Receiving receiving = new Receiving(office.folders(), office.journal(), () -> Office.NOW);
        assertThatThrownBy(() -> receiving.take(sighting, taken::add))
                .isInstanceOf(CopiedFile.Unreadable.class).hasCauseInstanceOf(NoSuchFileException.class);
        assertThat(taken).isEmpty();
    }
}
