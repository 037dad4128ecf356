package io.github.tianbao.watching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills watchers at random moments while clerks drop, rename, rewrite and delete files: two offices side by side, for there are two
 * processors at least. {@code -Dtianbao.kills=200} and {@code -Dtianbao.kill.files=500} for the full measure;
 * {@code -Dtianbao.kill.seed} for other moments.
 */
class KillTest {
    private static final int OFFICES = 2;
    private static final int KILLS = Integer.getInteger("tianbao.kills", 12) / OFFICES;
    private static final int FILES = Integer.getInteger("tianbao.kill.files", 40) / OFFICES;
    private static final long SEED = Long.getLong("tianbao.kill.seed", 4);
    private static final int MILLISECONDS_A_KILL = 2500;
    private static final List<String> SMALL = List.of("-Xmx256m");

    @TempDir
    Path folder;

    @Test
    void afterAnyNumberOfKillsEveryFileHasOneResultAndOnePackage() throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(OFFICES);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (long office = 0; office < OFFICES; office++) {
                long seed = SEED * OFFICES + office;
                running.add(offices.submit(() -> office(Files.createDirectory(folder.resolve("甲" + seed)), seed)));
            }
            for (Future<String> office : running) {
                System.getLogger("tianbao.kill").log(System.Logger.Level.INFO, office.get());
            }
        } finally {
            offices.shutdownNow();
        }
    }

    private static String office(Path folder, long seed) throws Exception {
        Random random = new Random(seed);
        Office office = Office.in(folder);
        Path desk = folder.resolve("办公桌");
        int pace = KILLS * MILLISECONDS_A_KILL / FILES / 2;
        try (Fork clerks = Fork.of(Clerks.class.getName(), SMALL, List.of(
                office.inbox().toString(), desk.toString(), String.valueOf(seed), String.valueOf(pace), String.valueOf(FILES)))) {
            int atWork = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                atWork += watchAndKill(office, random) ? 1 : 0;
            }
            Files.createFile(desk.resolve("enough"));
            assertThat(clerks.status(600)).as(() -> String.join("\n", clerks.said())).isZero();
            finish(office);
            Aftermath aftermath = Aftermath.of(office);
            assertThat(atWork).as("kills while a file was worked on").isGreaterThan(KILLS / 3);
            aftermath.everyFileLeftHasOneResultAndOnePackage(Files.readAllLines(desk.resolve("log")));
            aftermath.nothingIsThereTwiceOrHalf();
            aftermath.nothingIsLeftOver();
            return KILLS + " kills, " + atWork + " of them at work; " + aftermath.summary();
        }
    }

    /** Whether a file was worked on when the kill came. */
    private static boolean watchAndKill(Office office, Random random) throws Exception {
        try (Fork watcher = office.fork(SMALL, "--quiet", "0.3", "--every", "0.1", "--jobs", "2")) {
            if (random.nextInt(8) == 0) {
                Thread.sleep(random.nextInt(MILLISECONDS_A_KILL));
            } else {
                watcher.says(line -> line.startsWith("收到"), 20L * MILLISECONDS_A_KILL);
                Thread.sleep(random.nextInt(random.nextInt(3) == 0 ? 1500 : 150));
            }
            watcher.kill();
            long taken = watcher.said().stream().filter(line -> line.startsWith("收到")).count();
            return taken > watcher.said().stream().filter(line -> line.startsWith("完成")).count();
        }
    }

    private static void finish(Office office) throws Exception {
        try (Fork last = office.fork(SMALL, "--quiet", "0.3", "--once")) {
            assertThat(last.status(600)).as(() -> String.join("\n", last.said())).isZero();
        }
    }
}
