package io.github.tianbao.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Disks that are full or may not be written. Small file systems are mounted for them, which root may do on Linux; elsewhere those tests
 * are skipped, and the one where a folder's place is taken stands in for them.
 */
class StorageTroubleTest {
    @TempDir
    Path folder;

    private final List<Path> mounted = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    @AfterEach
    void unmount() throws Exception {
        for (Office office : offices) {
            office.stop();
            office.close();
        }
        for (Path mount : mounted) {
            run("umount", "-l", mount.toString());
        }
    }

    @Test
    void pausesWhileTheDiskOfTheOutboxIsFull() throws Exception {
        Path disk = smallDisk("发件");
        Office office = office(new WatchedFolders(folder.resolve("收件"), disk, folder.resolve("归档")), folder.resolve("台账.sqlite"));
        pausesUntil(office, () -> fill(disk), () -> Files.delete(disk.resolve("占满")));
    }

    @Test
    void pausesWhileTheDiskOfTheArchiveAndTheLedgerIsFull() throws Exception {
        Path disk = smallDisk("归档");
        Office office = office(new WatchedFolders(folder.resolve("收件"), folder.resolve("发件"), disk), disk.resolve("台账.sqlite"));
        pausesUntil(office, () -> fill(disk), () -> Files.delete(disk.resolve("占满")));
    }

    @Test
    void pausesWhileTheOutboxMayOnlyBeRead() throws Exception {
        Path disk = smallDisk("发件");
        Office office = office(new WatchedFolders(folder.resolve("收件"), disk, folder.resolve("归档")), folder.resolve("台账.sqlite"));
        pausesUntil(office, () -> remount(disk, "ro"), () -> remount(disk, "rw"));
    }

    @Test
    void pausesWhileTheArchiveMayOnlyBeRead() throws Exception {
        Path disk = smallDisk("归档");
        Office office = office(new WatchedFolders(folder.resolve("收件"), folder.resolve("发件"), disk), folder.resolve("台账.sqlite"));
        pausesUntil(office, () -> remount(disk, "ro"), () -> remount(disk, "rw"));
    }

    @Test
    void pausesWhileThePlaceOfAFolderIsTaken() throws Exception {
        Office office = office(new WatchedFolders(folder.resolve("收件"), folder.resolve("发件"), folder.resolve("归档")),
                folder.resolve("台账.sqlite"));
        Path atWork = office.folders().outboxAtWork();
        pausesUntil(office, () -> {
            Trees.delete(atWork);
            Files.createFile(atWork);
        }, () -> Files.delete(atWork));
    }

    @Test
    void handsOutResultsThoughTheInboxMayOnlyBeRead() throws Exception {
        Path disk = smallDisk("收件");
        Office office = office(new WatchedFolders(disk, folder.resolve("发件"), folder.resolve("归档")), folder.resolve("台账.sqlite"));
        office.drop("册.xlsx", "好");
        remount(disk, "ro");
        office.watch();
        Office.until(() -> office.said().contains("CANNOT_MOVE:册.xlsx"));
        assertThat(office.inOutbox()).containsExactly("册（通过）");
        remount(disk, "rw");
        Office.until(() -> office.said().contains("done:册.xlsx"));
        Office.until(() -> office.inInbox().isEmpty());
        assertThat(office.desk().worked()).hasSize(1);
    }

    @Test
    void aRunOfASchedulerDoesNotWaitForTheDisk() throws Exception {
        Office office = new Office(folder);
        try {
            office.drop("册.xlsx", "好");
            Files.createDirectories(office.folders().outbox());
            office.watch();
            Office.until(() -> office.said().contains("done:册.xlsx"));
            office.stop();
            office.drop("二.xlsx", "也好");
            Desk<io.github.tianbao.ledger.entry.Details> full = new ChangingDesk(office.desk(), () -> {
                throw new IOException("No space left on device");
            });
            assertThat(office.once(full)).isEqualTo(Watcher.End.BLOCKED);
            assertThat(office.inInbox()).containsExactly("二.xlsx");
            assertThat(office.once()).isEqualTo(Watcher.End.DONE);
            assertThat(office.inOutbox()).containsExactly("二（通过）", "册（通过）");
        } finally {
            office.close();
        }
    }

    /** Nothing is worked on while there is trouble, and everything when there is none any more; once each. */
    private void pausesUntil(Office office, ChangingDesk.Event trouble, ChangingDesk.Event mended) throws Exception {
        office.drop("前.xlsx", "好");
        office.watch();
        Office.until(() -> office.said().contains("done:前.xlsx"));
        trouble.happen();
        office.drop("甲/一.xlsx", "好一");
        office.drop("甲/二.xlsx", "好二");
        office.drop("乙/三.xlsx", "好三");
        Office.until(() -> office.said().contains("paused"));
        Thread.sleep(500);
        assertThat(office.said()).doesNotContain("done:一.xlsx", "done:二.xlsx", "done:三.xlsx");
        assertThat(office.folders().inbox().resolve("甲/一.xlsx")).hasContent("好一");

        mended.happen();
        Office.until(() -> office.said().containsAll(List.of("done:一.xlsx", "done:二.xlsx", "done:三.xlsx", "resumed")));
        assertThat(Office.in(office.folders().outbox().resolve("甲"))).containsExactly("一（通过）", "二（通过）");
        assertThat(Office.in(office.folders().outbox().resolve("乙"))).containsExactly("三（通过）");
        assertThat(office.said().stream().filter("paused"::equals).count()).isLessThan(4);
        assertThat(office.journal().newest(100)).extracting(entry -> entry.decision().orElseThrow().status()).containsOnly(Status.PASSED).hasSize(4);
    }

    private Office office(WatchedFolders folders, Path ledger) {
        Office office = new Office(folders, ledger);
        offices.add(office);
        return office;
    }

    private Path smallDisk(String name) throws Exception {
        Path mount = Files.createDirectories(folder.resolve(name));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", mount.toString()), "不能挂载小文件系统，跳过");
        mounted.add(mount);
        return mount;
    }

    private static void remount(Path disk, String how) throws IOException {
        if (!run("mount", "-o", "remount," + how, disk.toString())) {
            throw new IOException("remount " + how);
        }
    }

    private static void fill(Path disk) throws IOException {
        try (OutputStream out = Files.newOutputStream(disk.resolve("占满"))) {
            for (byte[] block = new byte[4096]; true; ) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("space");
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }
}
