package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as an independent reader of workbooks, where it is installed. */
final class LibreOffice {
    /** Comma, quotes, UTF-8, values and not what is shown, one file for each sheet. */
    private static final String EACH_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    private static final long LONGEST_SECONDS = 180;

    private LibreOffice() {}

    /** Passes over the test, and says so, where LibreOffice is not installed. */
    static void assumeInstalled() {
        Assumptions.assumeTrue(program().isPresent(), "soffice is not on the PATH: install libreoffice-calc to read the outputs with LibreOffice, too");
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
    }

    /** Writes every sheet of some workbooks as {@code workbook-sheet.csv}; the values are as stored, dates as {@code 2022-03-05}. */
    static void toCsv(List<Path> workbooks, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", EACH_SHEET, "--outdir", folder.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("soffice.log").toFile()).start();
        try {
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as("LibreOffice ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("soffice.log"))).isZero();
    }
}
