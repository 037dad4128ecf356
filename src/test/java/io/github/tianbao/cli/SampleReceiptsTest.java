package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tianbao.intake.Submissions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The receipt of every sample equals the golden file beside it, and a second run gives the same bytes. Rewrite the golden files with
 * {@code -Dgolden.update=true} and read the difference.
 */
class SampleReceiptsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path out;

    @TestFactory
    Stream<DynamicTest> everySampleGivesItsGoldenReceiptTwiceOver() throws IOException {
        return samples().stream().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> {
            Path first = run(sample, "一");
            Path second = run(sample, "二");
            assertSameBytes(first, second);
            JsonNode receipt = comparable(first.resolve("receipt.json"));
            Path golden = golden(sample);
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(golden, pretty(receipt), StandardCharsets.UTF_8);
            }
            assertThat(golden).as("golden file of %s", sample).exists();
            assertThat(pretty(receipt)).isEqualTo(pretty(comparable(golden)));
        }));
    }

    @Test
    void everyGoldenFileHasASample() throws IOException {
        try (Stream<Path> files = Files.walk(Program.samples())) {
            List<Path> goldens = files.filter(file -> file.toString().endsWith(".expected.json")).toList();
            assertThat(goldens).hasSameSizeAs(samples())
                    .allSatisfy(golden -> assertThat(samples().stream().map(SampleReceiptsTest::golden)).contains(golden));
        }
    }

    private static List<Path> samples() throws IOException {
        return Submissions.find(List.of(Program.samples()), Path.of("output"));
    }

    private static Path golden(Path sample) {
        String name = sample.getFileName().toString();
        return sample.resolveSibling(name + ".expected.json");
    }

    private Path run(Path sample, String folder) {
        Program.Said said = Program.tianbao("run", sample, "--out", out.resolve(folder));
        assertThat(said.status()).as(said.all()).isZero();
        String name = sample.getFileName().toString();
        return out.resolve(folder).resolve(name.substring(0, name.lastIndexOf('.')));
    }

    /** What changes with every edit of a pack or release of a library says nothing about decisions. */
    private static JsonNode comparable(Path receipt) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(Files.readString(receipt, StandardCharsets.UTF_8));
        root.remove("tianbao");
        root.path("tables").forEach(table -> ((ObjectNode) table).remove("packSha256"));
        root.path("outputs").forEach(output -> ((ObjectNode) output).remove("sha256"));
        return root;
    }

    private static String pretty(JsonNode json) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    private static void assertSameBytes(Path one, Path other) throws IOException {
        List<String> files = filesOf(one);
        assertThat(filesOf(other)).isEqualTo(files);
        for (String file : files) {
            assertThat(other.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
    }

    private static List<String> filesOf(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }
}
