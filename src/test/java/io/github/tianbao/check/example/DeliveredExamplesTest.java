package io.github.tianbao.check.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.programme.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of every pack in this repository. */
class DeliveredExamplesTest {
    @TestFactory
    Stream<DynamicTest> hold() throws IOException {
        return ProgrammeRegistry.load(Path.of("templates")).programmes().stream()
                .map(programme -> DynamicTest.dynamicTest(programme.id(), () -> holdAndCover(programme)));
    }

    private static void holdAndCover(Programme programme) {
        Problems problems = new Problems();
        List<Example> examples = ExampleReader.read(programme.folder().resolve("examples.yaml"), programme.id() + "/examples.yaml", problems);
        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(new ExampleRunner(programme).run(examples)).allMatch(ExampleResult::holds);
        ExampleCoverage coverage = ExampleCoverage.of(programme, examples);
        assertThat(coverage.gaps()).as("rules without a passing, a failing and a boundary example").isEmpty();
        assertThat(coverage.unknown()).isEmpty();
        ClauseFlips flips = ClauseFlips.of(programme, examples);
        assertThat(flips.unnoticed()).extracting(Rule::id).as("rules that may say the opposite unnoticed").isEmpty();
        assertThat(flips.loose()).extracting(loose -> loose.rule().id() + " " + loose.instead()).as("limits that no example pins").isEmpty();
        assertThat(flips.leaking()).isEmpty();
    }
}
