package io.github.tianbao.cli;

import io.github.tianbao.archive.bag.Fixity;
import io.github.tianbao.archive.metadata.MetadataReader;
import io.github.tianbao.archive.metadata.PackageMetadata.Making;
import io.github.tianbao.archive.replay.Circumstances;
import io.github.tianbao.archive.replay.Comparison;
import io.github.tianbao.archive.seal.Layout;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.Renderer;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of deciding again by what lies in a package. */
sealed interface Replay {

    /** It was made again. */
    record Compared(Comparison comparison, List<String> circumstances) implements Replay {
        public Compared {
            circumstances = List.copyOf(circumstances);
        }
    }

    /** It could not be made again, for the reason that a message key and its value tell. */
    record Impossible(String key, String detail) implements Replay {}

    /** Runs the packed packs on the packed input, for the recorded reference date, in a folder that is thrown away. */
    static Replay of(Path bag) throws IOException {
        if (!Fixity.of(bag).faults().isEmpty()) {
            return new Impossible("unsound", "");
        }
        Path work = Files.createTempDirectory("tianbao-replay-");
        try {
            Making making = MetadataReader.read(bag).making();
            return again(bag, making, work);
        } catch (MetadataReader.Unreadable | java.nio.file.NoSuchFileException unreadable) {
            return new Impossible("unreadable", String.valueOf(unreadable.getMessage()));
        } finally {
            delete(work);
        }
    }

    private static Replay again(Path bag, Making making, Path work) throws IOException {
        ProgrammeRegistry registry = ProgrammeRegistry.load(bag.resolve(Layout.PACKS));
        if (!registry.problems().isEmpty()) {
            return new Impossible("packs", String.valueOf(registry.problems().get(0).message()));
        }
        Path original = Files.copy(original(bag), work.resolve(making.file()));
        Outcome outcome = new Pipeline(job(making, registry.programmes()), work, Optional.empty()).process(original, "重演");
        if (outcome instanceof Outcome.Refused refused) {
            return new Impossible("refused", refused.note().reason());
        }
        if (outcome instanceof Outcome.NotWritten notWritten) {
            return new Impossible("refused", notWritten.value());
        }
        Map<String, String> packs = registry.programmes().stream().collect(Collectors.toMap(Programme::id, Programme::sha256));
        return new Compared(Comparison.of(bag, work.resolve("重演")),
                Circumstances.changed(making, Version.text(), new Renderer().fonts(), packs));
    }

    /** A date that the sheet gave is read from the sheet again; a day that stood in for one stands in again. */
    private static Job job(Making making, List<Programme> programmes) {
        LocalDate day = making.referenceDate().day();
        boolean given = making.referenceDate().source() == ReferenceDate.Source.OPTION;
        return new Job(programmes, given ? Optional.of(day) : Optional.empty(), day);
    }

    private static Path original(Path bag) throws IOException {
        try (Stream<Path> files = Files.list(bag.resolve(Layout.ORIGINAL))) {
            return files.sorted().findFirst().orElseThrow(() -> new java.nio.file.NoSuchFileException(Layout.ORIGINAL));
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
