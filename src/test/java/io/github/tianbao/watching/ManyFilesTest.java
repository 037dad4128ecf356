package io.github.tianbao.watching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files dropped at once: {@code -Dtianbao.many=2000} for the full measure. */
class ManyFilesTest {
    private static final int FILES = Integer.getInteger("tianbao.many", 30);
    private static final List<String> TOWNSHIPS = List.of("新城镇", "皋落乡", "古城镇", "历山镇", "");

    @TempDir
    Path folder;

    @Test
    void areAllDoneInOrderOfArrivalWithinATownshipInLittleMemory() throws Exception {
        Office office = Office.in(folder);
        Map<String, List<String>> arrived = drop(office);
        long begin = System.nanoTime();
        try (Fork watcher = office.fork(List.of("-Xmx160m"), "--quiet", "0.5", "--once", "--jobs", "2")) {
            assertThat(watcher.status(3600)).as(() -> String.join("\n", watcher.said())).isZero();
        }
        double minutes = (System.nanoTime() - begin) / (double) TimeUnit.MINUTES.toNanos(1);

        Aftermath aftermath = Aftermath.of(office);
        assertThat(aftermath.entries()).hasSize(FILES)
                .allMatch(entry -> entry.decision().orElseThrow().status() == Status.PASSED);
        Map<String, List<String>> done = aftermath.entries().stream().sorted(Comparator.comparingLong(Entry::id))
                .collect(Collectors.groupingBy(entry -> entry.arrival().township(),
                        Collectors.mapping(entry -> entry.arrival().file(), Collectors.toList())));
        assertThat(done).isEqualTo(arrived);
        aftermath.nothingIsThereTwiceOrHalf();
        aftermath.nothingIsLeftOver();
        System.getLogger("tianbao.many").log(System.Logger.Level.INFO,
                FILES + " files at 160 MB, start included: " + Math.round(FILES / minutes) + " files a minute");
    }

    /** Names by township, in the order in which the files came. */
    private static Map<String, List<String>> drop(Office office) throws Exception {
        Random random = new Random(2000);
        Map<String, List<String>> names = new HashMap<>();
        for (int number = 1; number <= FILES; number++) {
            String township = TOWNSHIPS.get(random.nextInt(TOWNSHIPS.size()));
            String name = "册" + random.nextInt(1_000_000) + "-" + number + ".xlsx";
            Path file = TinyPack.roster(Files.createDirectories(office.inbox().resolve(township)).resolve(name), number);
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_665_000_000_000L + number * 2000L));
            names.computeIfAbsent(township, none -> new java.util.ArrayList<>()).add(name);
        }
        return names;
    }
}
