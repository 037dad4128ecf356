package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LargeRosterTest {
    private static final int ROWS = 300_000;

    @TempDir
    Path folder;

    @Test
    void readsThreeHundredThousandRowsTwiceWithinASmallHeap() throws IOException, InterruptedException {
        Path roster = LargeRoster.write(folder.resolve("roster.xlsx"), ROWS);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m", "-cp", System.getProperty("java.class.path"), LargeRoster.class.getName(), roster.toString()))
                .redirectErrorStream(true)
                .redirectOutput(new File(output.toString()))
                .start();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        String records = ROWS + " records to row " + (ROWS + 3);
        assertThat(Files.readString(output)).contains("once " + records + ", again " + records + ", notes [注：本表一式两份。]");
        assertThat(process.exitValue()).isZero();
    }
}
