package io.github.tianbao.cli;

import io.github.tianbao.archive.bag.Fixity;
import io.github.tianbao.archive.metadata.MetadataReader;
import io.github.tianbao.archive.metadata.PackageMetadata.Making;
import io.github.tianbao.archive.replay.Circumstances;
import io.github.tianbao.archive.replay.Comparison;
import io.github.tianbao.archive.seal.Layout;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.intake.Trees;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.GivenParameters;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.render.Selection;
import io.github.tianbao.render.earlier.EarlierFile;
import io.github.tianbao.render.receipt.GivenFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            Trees.delete(work);
        }
    }

    private static Replay again(Path bag, Making making, Path work) throws IOException {
        ProgrammeRegistry registry = ProgrammeRegistry.load(bag.resolve(Layout.PACKS));
        if (!registry.problems().isEmpty()) {
            return new Impossible("packs", String.valueOf(registry.problems().get(0).message()));
        }
        Path original = Files.copy(original(bag), work.resolve(making.file()));
        Path results = Files.createDirectory(work.resolve("重演"));
        Production production = new Production(job(making, registry.programmes(), bag), Selection.all());
        List<Earlier> earlier = earlier(bag);
        if (production.make(original, checked -> earlier, results) instanceof Production.Product.Refusal refusal) {
            return new Impossible("refused", refusal.note().reason());
        }
        Map<String, String> packs = registry.programmes().stream().collect(Collectors.toMap(Programme::id, Programme::sha256));
        return new Compared(Comparison.of(bag, results),
                Circumstances.changed(making, Version.text(), production.fonts(), packs));
    }

    /** A date that the sheet gave is read from the sheet again; a day that stood in for one stands in again. */
    private static Job job(Making making, List<Programme> programmes, Path bag) throws IOException {
        GivenFacts given = GivenFacts.read(bag.resolve(Layout.RESULTS).resolve("receipt.json"));
        List<ListFiles.ListFile> lists = given.lists().entrySet().stream()
                .map(list -> new ListFiles.ListFile(bag.resolve(Layout.INPUTS).resolve(Layout.inPackage(list.getKey())), list.getValue()))
                .toList();
        List<Programme> set = programmes.stream().map(programme -> GivenParameters.give(programme, given.settings()).programme()).toList();
        LocalDate day = making.referenceDate().day();
        boolean dated = making.referenceDate().source() == ReferenceDate.Source.OPTION;
        return new Job(set, new ListFiles(lists), dated ? Optional.of(day) : Optional.empty(), day);
    }

    /** What was known of earlier files when the package was made. */
    private static List<Earlier> earlier(Path bag) throws IOException {
        Path file = bag.resolve(Layout.INPUTS).resolve(EarlierFile.NAME);
        return Files.exists(file) ? EarlierFile.read(file) : List.of();
    }

    private static Path original(Path bag) throws IOException {
        try (Stream<Path> files = Files.list(bag.resolve(Layout.ORIGINAL))) {
            return files.sorted().findFirst().orElseThrow(() -> new java.nio.file.NoSuchFileException(Layout.ORIGINAL));
        }
    }
}
