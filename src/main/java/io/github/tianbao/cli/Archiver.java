package io.github.tianbao.cli;

import io.github.tianbao.archive.NumberRegister;
import io.github.tianbao.archive.bag.BagWriter;
import io.github.tianbao.archive.metadata.PackageMetadata.Fingerprint;
import io.github.tianbao.archive.seal.OwnerOnly;
import io.github.tianbao.archive.seal.PackageContents;
import io.github.tianbao.archive.seal.PackageSealer;
import io.github.tianbao.archive.seal.Staging;
import io.github.tianbao.archive.setting.FaultySettings;
import io.github.tianbao.archive.setting.SettingsFile;
import io.github.tianbao.check.ReferenceList;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.render.earlier.EarlierFile;
import io.github.tianbao.render.receipt.Receipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seals what came in, what came out and the packs that decided into a package; never touches one that is already there. */
final class Archiver {
    private static final String SHARED = "_shared";

    private final Path archive;
    private final PackageSealer sealer;
    private final Job job;
    private final Supplier<Map<String, String>> fonts;

    /**
     * @param job   gives the packs to choose from and the day of sealing
     * @param fonts SHA-256 by name of every font file that paper may be set in
     */
    Archiver(Path archive, NumberRegister numbers, Job job, Supplier<Map<String, String>> fonts) {
        this.archive = archive;
        this.sealer = new PackageSealer(archive, numbers, new Pdfs());
        this.job = job;
        this.fonts = fonts;
    }

    /**
     * Seals a package into the archive and tells where it lies. What is sealed again just as it was keeps its number and its package.
     *
     * @param results the finished result folder
     */
    Path seal(Path original, Path results, Receipt receipt) throws IOException {
        String holder = receipt.sha256() + "/" + BagWriter.sha256(results.resolve("receipt.json"));
        PackageContents contents = contents(original, results, inputs(results, receipt), receipt, holder);
        try {
            Path bag = archive.resolve(sealer.number(contents).folderName());
            if (!Files.exists(bag)) {
                try (Staging staging = Staging.in(archive)) {
                    sealer.seal(contents, staging.folder());
                    staging.moveTo(bag);
                }
            }
            return bag;
        } catch (FaultySettings faulty) {
            throw new IOException(faulty.getMessage(), faulty);
        }
    }

    /** Refuses to begin with settings that cannot be used. */
    static void requireSoundSettings(Path archive) throws IOException {
        try {
            SettingsFile.of(OwnerOnly.folder(archive));
        } catch (FaultySettings faulty) {
            throw new Refusal(ExitStatus.WRONG_CALL, faulty.getMessage());
        }
    }

    /**
     * Seals into a folder that exists and is empty, for a caller who puts it in its place himself; tells its name in the archive.
     *
     * @param entry number of the submission in the journal
     */
    String seal(Path original, Path results, Receipt receipt, Path staging, long entry) throws IOException {
        try {
            return sealer.seal(contents(original, results, inputs(results, receipt), receipt, "entry " + entry), staging).folderName();
        } catch (FaultySettings faulty) {
            throw new IOException(faulty.getMessage(), faulty);
        }
    }

    /** What was known of earlier files, and the lists from outside that were looked at. */
    private List<Path> inputs(Path results, Receipt receipt) {
        Set<String> lists = receipt.assessments().stream().flatMap(assessment -> assessment.lists().given().stream())
                .flatMap(list -> list.sources().stream()).map(ReferenceList.Source::file).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(results.resolve(EarlierFile.NAME)),
                        job.lists().paths().stream().filter(file -> lists.contains(String.valueOf(file.getFileName()))))
                .filter(Files::isRegularFile).toList();
    }

    /**
     * What a package of a submission holds.
     *
     * @param inputs further files that the result depends on
     * @param holder what its file number is given to (see {@link NumberRegister})
     */
    PackageContents contents(Path original, Path results, List<Path> inputs, Receipt receipt, String holder) {
        List<Fingerprint> used = fonts.get().entrySet().stream()
                .map(font -> new Fingerprint(font.getKey(), font.getValue())).toList();
        return new PackageContents(original, receipt.sha256(), results, inputs, packs(receipt), receipt.assessments(),
                receipt.version(), used, holder, job.today());
    }

    /** The packs that decided, those that came close where a sheet was not recognised, and what they share. */
    private List<Path> packs(Receipt receipt) {
        Set<String> close = new LinkedHashSet<>();
        receipt.unrecognised().stream().flatMap(sheet -> sheet.closest().stream())
                .map(Recognition.Closest::programme).forEach(close::add);
        Set<Path> folders = new LinkedHashSet<>();
        Stream.concat(
                        receipt.assessments().stream().map(assessment -> assessment.programme()),
                        job.programmes().stream().filter(programme -> close.contains(programme.id())))
                .map(Programme::folder)
                .forEach(folder -> {
                    folders.add(folder);
                    folders.add(folder.resolveSibling(SHARED));
                });
        return folders.stream().filter(Files::isDirectory).toList();
    }
}
