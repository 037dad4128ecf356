package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.programme.Programme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packs in this repository. */
class DeliveredPacksTest {
    @Test
    void allLoad() throws IOException {
        ProgrammeRegistry registry = ProgrammeRegistry.load(Path.of("templates"));
        assertThat(registry.problems())
                .as(() -> registry.problems().stream().map(problem -> problem.at() + " " + problem.message()).collect(Collectors.joining("\n")))
                .isEmpty();
        assertThat(registry.programmes()).extracting(Programme::id).contains("yq-elder-vets");
    }
}
