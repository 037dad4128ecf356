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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The receipt of every sample equals the golden file beside it, and a second run gives the same bytes. Where a folder of samples has a file
 * of options {@code 给定.txt} (lists to hold them against, values that the county decides), its samples are run with it as well. Rewrite the
 * golden files with {@code -Dgolden.update=true} and read the difference.
 */
class SampleReceiptsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OPTIONS = "给定.txt";

    @TempDir
    Path out;

    /** A sample and what it is run with. */
    private record Run(Path sample, Optional<Path> options) {
        Path golden() {
            return sample.resolveSibling(sample.getFileName() + (options.isPresent() ? ".given" : "") + ".expected.json");
        }

        @Override
        public String toString() {
            return sample.getFileName() + options.map(file -> " @" + file.getFileName()).orElse("");
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleGivesItsGoldenReceiptTwiceOver() throws IOException {
        return runs().stream().map(run -> DynamicTest.dynamicTest(run.toString(), () -> {
            Path first = run(run, "一");
            Path second = run(run, "二");
            assertSameBytes(first, second);
            JsonNode receipt = comparable(first.resolve("receipt.json"));
            Path golden = run.golden();
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(golden, pretty(receipt), StandardCharsets.UTF_8);
            }
            assertThat(golden).as("golden file of %s", run).exists();
            assertThat(pretty(receipt)).isEqualTo(pretty(comparable(golden)));
        }));
    }

    @Test
    void everyGoldenFileHasASample() throws IOException {
        try (Stream<Path> files = Files.walk(Program.samples())) {
            assertThat(files.filter(file -> file.toString().endsWith(".expected.json")))
                    .containsExactlyInAnyOrderElementsOf(runs().stream().map(Run::golden).toList());
        }
    }

    private static List<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (Path sample : samples()) {
            runs.add(new Run(sample, Optional.empty()));
            Path options = sample.resolveSibling(OPTIONS);
            if (Files.exists(options)) {
                runs.add(new Run(sample, Optional.of(options)));
            }
        }
        return runs;
    }

    private static List<Path> samples() throws IOException {
        return Submissions.find(List.of(Program.samples()), Path.of("output"));
    }

    private Path run(Run run, String folder) {
        Path to = out.resolve(folder).resolve(run.options().isPresent() ? "给定" : "只有表");
        List<Object> call = new ArrayList<>(List.of("run", run.sample(), "--out", to));
        run.options().ifPresent(options -> call.add("@" + options));
        Program.Said said = Program.tianbao(call.toArray());
        assertThat(said.status()).as(said.all()).isZero();
        String name = run.sample().getFileName().toString();
        return to.resolve(name.substring(0, name.lastIndexOf('.')));
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
