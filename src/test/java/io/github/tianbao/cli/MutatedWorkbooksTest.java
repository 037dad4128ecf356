package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.hostile.Mutation;
import io.github.tianbao.hostile.RichRoster;
import io.github.tianbao.hostile.SmallPacks;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound workbooks spoilt at random, but the same way each time: each ends soon, and in words. */
class MutatedWorkbooksTest {
    private static final int SEEDS = Integer.getInteger("mutations", 60);
    private static final long FIRST = Long.getLong("firstMutation", 0);
    private static final LocalDate DAY = LocalDate.of(2022, 10, 14);

    @TempDir
    private Path folder;
    private Pipeline pipeline;
    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    @BeforeEach
    void pipeline() throws IOException {
        Path packs = SmallPacks.relief(folder.resolve("packs"));
        Job job = new Job(ProgrammeRegistry.load(packs).programmes(), Optional.of(DAY), DAY);
        pipeline = Pipeline.of(job, Selection.all(), folder.resolve("out"));
    }

    @AfterEach
    void stop() {
        worker.shutdownNow();
    }

    @Test
    void spoiltPartsOfAnXlsx() throws Exception {
        Path sound = RichRoster.xlsx(folder.resolve("sound.xlsx"));
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            endsInWords(new Mutation(seed).parts(sound).write(folder.resolve("坏" + seed + ".xlsx")));
        }
    }

    @Test
    void spoiltBytesOfAnXlsx() throws Exception {
        byte[] sound = Files.readAllBytes(RichRoster.xlsx(folder.resolve("sound.xlsx")));
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            endsInWords(Files.write(folder.resolve("坏" + seed + ".xlsx"), new Mutation(seed).bytes(sound)));
        }
    }

    @Test
    void spoiltBytesOfAnXls() throws Exception {
        byte[] sound = Files.readAllBytes(RichRoster.xls(folder.resolve("sound.xls")));
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            endsInWords(Files.write(folder.resolve("坏" + seed + ".xls"), new Mutation(seed).bytes(sound)));
        }
    }

    private void endsInWords(Path file) throws InterruptedException, ExecutionException, IOException {
        Future<Outcome> running = worker.submit(() -> pipeline.process(file, "果"));
        try {
            Outcome outcome = running.get(60, TimeUnit.SECONDS);
            assertThat(outcome).as("%s", file.getFileName()).isNotInstanceOf(Outcome.NotWritten.class);
            if (outcome instanceof Outcome.Refused refused) {
                assertThat(refused.note().reason()).as("%s", file.getFileName()).doesNotContain("程序内部出错");
            } else if (opens(file)) {
                assertThat(opens(copy())).as("copy of %s", file.getFileName()).isTrue();
            }
        } catch (TimeoutException hanging) {
            throw new AssertionError(file + " hangs", hanging);
        }
        Files.delete(file);
    }

    private Path copy() throws IOException {
        try (Stream<Path> results = Files.list(folder.resolve("out/果"))) {
            return results.filter(file -> file.getFileName().toString().startsWith("核查结果.")).findFirst().orElseThrow();
        }
    }

    private static boolean opens(Path file) {
        try {
            WorkbookFactory.create(file.toFile(), null, true).close();
            return true;
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
