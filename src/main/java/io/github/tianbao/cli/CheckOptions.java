package io.github.tianbao.cli;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that decide how files are checked. */
final class CheckOptions {
    @Mixin
    private PackFolder packs;

    @Mixin
    private GivenOptions given;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
    private LocalDate date;

    @Option(names = "--programme", paramLabel = "ID", descriptionKey = "programme")
    private String programme;

    /** Where the packs lie. */
    Path packs() {
        return packs.path();
    }

    /** The job these options ask for; refused if a pack is broken or the programme unknown. */
    Job job(Session session) throws IOException {
        ProgrammeRegistry registry = packs.loadSound(session, Optional.ofNullable(programme).stream().toList());
        List<Programme> programmes = programme == null
                ? registry.programmes()
                : List.of(PackFolder.choose(registry, programme, session));
        ListFiles lists = given.lists(programmes, session);
        return new Job(given.programmes(programmes, session), lists, Optional.ofNullable(date), LocalDate.now(session.clock()));
    }
}
