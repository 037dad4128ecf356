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
 * @param programmes those in use without faults, by id
 * @param problems   the faults of all packs in use, each once; {@code tianbao} works only if there are none
 * @param drafts     packs that are not finished (草稿): used only where they are asked for by name
 */
public record ProgrammeRegistry(List<Programme> programmes, List<Problem> problems, List<LoadResult> drafts) {
    public ProgrammeRegistry {
        programmes = List.copyOf(programmes);
        problems = List.copyOf(problems);
        drafts = List.copyOf(drafts);
    }

    /**
     * Loads every folder that holds a {@code programme.yaml} and whose name does not begin with {@code _}.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static ProgrammeRegistry load(Path templates) throws IOException {
        List<LoadResult> results = packs(templates).stream().map(PackLoader::load).toList();
        List<LoadResult> inUse = results.stream().filter(result -> !result.draft()).toList();
        return new ProgrammeRegistry(
                inUse.stream().map(LoadResult::programme).flatMap(Optional::stream).toList(),
                inUse.stream().flatMap(result -> result.problems().stream()).distinct().toList(),
                results.stream().filter(LoadResult::draft).toList());
    }

    private static List<Path> packs(Path templates) throws IOException {
        try (Stream<Path> folders = Files.list(templates)) {
            return folders.filter(folder -> !folder.getFileName().toString().startsWith("_"))
                    .filter(folder -> Files.isRegularFile(folder.resolve("programme.yaml")))
                    .sorted()
                    .toList();
        }
    }

    /** The programme of an id, a draft too. */
    public Optional<Programme> find(String id) {
        return Stream.concat(programmes.stream(), drafts.stream().flatMap(draft -> draft.programme().stream()))
                .filter(programme -> programme.id().equals(id)).findFirst();
    }

    /** Whether a programme is not finished. */
    public boolean isDraft(Programme programme) {
        return drafts.stream().anyMatch(draft -> draft.programme().filter(programme::equals).isPresent());
    }

    /** The faults that stand in the way of the programmes of some ids: those of packs in use, and of these drafts. */
    public List<Problem> problemsFor(List<String> ids) {
        Stream<Problem> ofDrafts = drafts.stream().flatMap(draft -> draft.problems().stream())
                .filter(problem -> ids.stream().anyMatch(id -> problem.at().file().startsWith(id + "/")));
        return Stream.concat(problems.stream(), ofDrafts).distinct().toList();
    }
}
