package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and its archive of classes, with a Java that only writes down what it is asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String NOTES_CALLS = """
            #!/usr/bin/env bash
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.1"' >&2; exit 0; fi
            printf '%s\\n' "$*" >> "$CALLS"
            for option in "$@"; do
              case $option in -XX:ArchiveClassesAtExit=*) echo archive > "${option#*=}"; exit ${ARCHIVING:-0} ;; esac
            done
            case $* in *VerifySharedSpaces*) exit ${READING_BACK:-0} ;; esac
            exit 7
            """;

    @TempDir
    Path home;

    private Path calls;
    private Path archive;

    @BeforeEach
    void install() throws IOException {
        calls = home.resolve("calls");
        archive = home.resolve("target/tianbao.jsa");
        Files.createDirectories(home.resolve("target/lib"));
        Files.createDirectories(home.resolve("input-samples/yq-elder-vets"));
        Files.copy(Path.of("tianbao"), home.resolve("tianbao"));
        Files.createFile(home.resolve("input-samples/yq-elder-vets/新城镇老兽医申请登记册.xlsx"));
        Files.createFile(home.resolve("target/tianbao.jar"));
        Files.setLastModifiedTime(home.resolve("target/tianbao.jar"), FileTime.from(Instant.now().minusSeconds(60)));
        Path java = home.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, NOTES_CALLS);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theArchiveIsMadeOnceReadBackAndThenUsed() throws Exception {
        assertThat(launch("doctor")).isEqualTo(7);
        assertThat(launch("programmes", "名称 有空格")).isEqualTo(7);

        assertThat(calls()).hasSize(4);
        assertThat(calls().get(0)).contains("-XX:ArchiveClassesAtExit=").contains(" run ");
        assertThat(calls().get(1)).contains("-XX:+VerifySharedSpaces");
        assertThat(calls().get(2)).contains("-XX:SharedArchiveFile=" + archive.toRealPath()).endsWith("tianbao.jar doctor");
        assertThat(calls().get(3)).contains("-XX:SharedArchiveFile=").endsWith("programmes 名称 有空格");
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void anArchiveThatWasNotFinishedIsNotUsed() throws Exception {
        assertThat(launch("doctor", "ARCHIVING=137")).isEqualTo(7);
        assertThat(launch("doctor")).isEqualTo(7);

        assertThat(archive).isEmptyFile();
        assertThat(calls()).hasSize(3);
        assertThat(calls().subList(1, 3)).noneMatch(call -> call.contains("SharedArchiveFile"));
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void anArchiveThatCannotBeReadBackIsNotUsed() throws Exception {
        assertThat(launch("doctor", "READING_BACK=134")).isEqualTo(7);

        assertThat(archive).isEmptyFile();
        assertThat(calls().get(2)).doesNotContain("SharedArchiveFile").endsWith("doctor");
    }

    @Test
    void anArchiveThatWasCutShortIsNotUsed() throws Exception {
        launch("doctor");
        FileTime made = Files.getLastModifiedTime(archive);
        Files.writeString(archive, "arch");
        Files.setLastModifiedTime(archive, made);
        assertThat(launch("doctor")).isEqualTo(7);

        assertThat(calls().get(2)).contains("SharedArchiveFile");
        assertThat(calls().get(3)).doesNotContain("SharedArchiveFile").endsWith("doctor");
    }

    @Test
    void onlyLargeFilesAndTheWatchAreLeftToTheOptimisingCompiler() throws Exception {
        Path small = Files.write(home.resolve("小.xlsx"), new byte[10_000]);
        Path large = Files.write(home.resolve("大.xlsx"), new byte[3_000_000]);
        launch("doctor");
        launch("run", small.toString(), "--out", home.toString());
        launch("run", small.toString(), large.toString());
        launch("run", home.toString());
        launch("watch", "--inbox", "没有的文件夹");

        assertThat(calls().subList(2, 7).stream().map(call -> call.contains("-XX:TieredStopAtLevel=1"))).containsExactly(true, true, false, false, false);
    }

    @Test
    void aNewBuildMakesANewArchive() throws Exception {
        launch("doctor");
        Files.setLastModifiedTime(home.resolve("target/tianbao.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        launch("doctor");

        assertThat(calls().stream().filter(call -> call.contains("ArchiveClassesAtExit"))).hasSize(2);
    }

    /** Starts the launcher; what looks like {@code NAME=value} goes to the environment. */
    private int launch(String... words) throws IOException, InterruptedException {
        List<String> call = Stream.concat(Stream.of(home.resolve("tianbao").toString()), Stream.of(words).filter(word -> !word.contains("="))).toList();
        ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(home.resolve("out").toFile());
        builder.environment().put("JAVA_HOME", home.resolve("java").toString());
        builder.environment().put("CALLS", calls.toString());
        Stream.of(words).filter(word -> word.contains("=")).map(word -> word.split("=")).forEach(pair -> builder.environment().put(pair[0], pair[1]));
        Process launcher = builder.start();
        assertThat(launcher.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return launcher.exitValue();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls, StandardCharsets.UTF_8);
    }

    private List<Path> leftOvers() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("starting.")).toList();
        }
    }
}
