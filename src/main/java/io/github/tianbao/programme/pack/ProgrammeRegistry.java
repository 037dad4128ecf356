package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All programmes under a folder of packs.
 *
 * @param programmes those without faults, by id
 * @param problems   the faults of all packs, each once; {@code tianbao} works only if there are none
 */
public record ProgrammeRegistry(List<Programme> programmes, List<Problem> problems) {
    public ProgrammeRegistry {
        programmes = List.copyOf(programmes);
        problems = List.copyOf(problems);
    }

    /**
     * Loads every folder that holds a {@code programme.yaml} and whose name does not begin with {@code _}.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static ProgrammeRegistry load(Path templates) throws IOException {
        List<LoadResult> results = packs(templates).stream().map(PackLoader::load).toList();
        return new ProgrammeRegistry(
                results.stream().map(LoadResult::programme).flatMap(Optional::stream).toList(),
                results.stream().flatMap(result -> result.problems().stream()).distinct().toList());
    }

    private static List<Path> packs(Path templates) throws IOException {
        try (Stream<Path> folders = Files.list(templates)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("_"))
                    .filter(folder -> Files.isRegularFile(folder.resolve("programme.yaml")))
                    .sorted()
                    .toList();
        }
    }

    public Optional<Programme> find(String id) {
        return programmes.stream().filter(programme -> programme.id().equals(id)).findFirst();
    }
}
