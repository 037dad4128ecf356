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
    private static final int KILLS = Integer.getInteger("tianbao.kills", 8) / OFFICES;
    private static final int FILES = Integer.getInteger("tianbao.kill.files", 24) / OFFICES;
    private static final long SEED = Long.getLong("tianbao.kill.seed", 4);
    private static final int MILLISECONDS_A_KILL = 2500;
    private static final String TAKEN = "收到";
    private static final String DONE = "完成";
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
            int done = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> said = watchAndKill(office, random);
                done += count(said, DONE);
                atWork += count(said, TAKEN) > count(said, DONE) ? 1 : 0;
            }
            Files.createFile(desk.resolve("enough"));
            assertThat(clerks.status(600)).as(() -> String.join("\n", clerks.said())).isZero();
            finish(office);
            Aftermath aftermath = Aftermath.of(office);
            assertThat(atWork).as("kills while a file was worked on").isGreaterThan(KILLS / 3);
            assertThat(done).as("files done between the kills").isGreaterThanOrEqualTo(KILLS / 4);
            aftermath.everyFileLeftHasOneResultAndOnePackage(Files.readAllLines(desk.resolve("log")));
            aftermath.nothingIsThereTwiceOrHalf();
            aftermath.nothingIsLeftOver();
            return KILLS + " kills, " + atWork + " of them at work, " + done + " files done between them; " + aftermath.summary();
        }
    }

    /** Lets a watcher come some way, or as far as it comes in some time, and kills it; gives what it had said by then. */
    private static List<String> watchAndKill(Office office, Random random) throws Exception {
        try (Fork watcher = office.fork(SMALL, "--quiet", "0.3", "--every", "0.1", "--jobs", "2")) {
            switch (random.nextInt(8)) {
                case 0 -> Thread.sleep(random.nextInt(MILLISECONDS_A_KILL));
                case 1, 2, 3, 4 -> comesTo(watcher, TAKEN, 1, random.nextInt(random.nextInt(3) == 0 ? 1000 : 150));
                default -> comesTo(watcher, DONE, 1 + random.nextInt(3), random.nextInt(150));
            }
            watcher.kill();
            return watcher.said();
        }
    }

    private static void comesTo(Fork watcher, String word, int times, int milliseconds) throws InterruptedException {
        watcher.waitFor(said -> count(said, word) >= times, 20L * MILLISECONDS_A_KILL);
        Thread.sleep(milliseconds);
    }

    private static int count(List<String> said, String word) {
        return (int) said.stream().filter(line -> line.startsWith(word)).count();
    }

    private static void finish(Office office) throws Exception {
        try (Fork last = office.fork(SMALL, "--quiet", "0.3", "--once")) {
            assertThat(last.status(600)).as(() -> String.join("\n", last.said())).isZero();
        }
    }
}
