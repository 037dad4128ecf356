package io.github.tianbao.archive.catalogue;

import io.github.tianbao.archive.bag.BagWriter;
import io.github.tianbao.archive.metadata.MetadataReader;
import io.github.tianbao.archive.number.ArchiveNumber;
import io.github.tianbao.archive.number.Gap;
import io.github.tianbao.archive.seal.SealRegister;
import io.github.tianbao.archive.seal.Staging;
import io.github.tianbao.archive.setting.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An archive folder, read once.
 *
 * @param packages   in order of their numbers
 * @param unreadable folders with packages whose metadata cannot be read
 * @param foreign    what else lies in the folder, by name
 */
public record ArchiveFolder(Path folder, List<FiledPackage> packages, List<Path> unreadable, List<String> foreign) {
    private static final Set<String> OWN = Set.of(SettingsFile.NAME, SealRegister.NAME);

    public ArchiveFolder {
        packages = List.copyOf(packages);
        unreadable = List.copyOf(unreadable);
        foreign = List.copyOf(foreign);
    }

    /** Whether a folder is an archive and not a package. */
    public static boolean isArchive(Path folder) {
        return Files.isRegularFile(folder.resolve(SettingsFile.NAME)) || new SealRegister(folder).exists();
    }

    /** Whether a folder looks like a package, sound or not. */
    public static boolean isPackage(Path folder) {
        return Files.isRegularFile(folder.resolve(BagWriter.DECLARATION)) || Files.isRegularFile(folder.resolve(BagWriter.SEAL));
    }

    /**
     * Reads the metadata of every package.
     *
     * @param known names of further files that belong into the folder
     */
    public static ArchiveFolder read(Path folder, Set<String> known) throws IOException {
        List<FiledPackage> packages = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (Path entry : entries(folder)) {
            String name = entry.getFileName().toString();
            if (isPackage(entry)) {
                try {
                    packages.add(new FiledPackage(entry, MetadataReader.read(entry)));
                } catch (IOException | MetadataReader.Unreadable damaged) {
                    unreadable.add(entry);
                }
            } else if (!known.contains(name) && !OWN.contains(name) && !name.startsWith(Staging.PREFIX)) {
                foreign.add(name);
            }
        }
        packages.sort(Comparator.comparing(one -> one.metadata().number().asNumber()));
        return new ArchiveFolder(folder, packages, unreadable, foreign);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** All folders with packages, readable or not, in order of their names. */
    public List<Path> bags() {
        return Stream.concat(packages.stream().map(FiledPackage::bag), unreadable.stream()).sorted().toList();
    }

    /** File numbers that more than one package bears. */
    public List<String> duplicates() {
        Set<String> seen = new TreeSet<>();
        return packages.stream().map(one -> one.metadata().number().text()).filter(number -> !seen.add(number)).distinct().toList();
    }

    /**
     * The numbers between 1 and the last one given out or used that no package bears, in order.
     *
     * @param given the last number given out in each series, as far as somebody remembers
     */
    public List<Gap> gaps(Map<String, Long> given) throws IOException {
        Map<String, ArchiveNumber> highest = new TreeMap<>();
        Set<String> present = new TreeSet<>();
        for (FiledPackage one : packages) {
            ArchiveNumber number = one.metadata().number().asNumber();
            present.add(number.text());
            highest.merge(number.series(), number, (a, b) -> a.item() >= b.item() ? a : b);
        }
        given.forEach((series, last) -> highest.merge(series, new ArchiveNumber(series, last, digits(series, highest)),
                (a, b) -> a.item() >= b.item() ? a : b));
        Set<String> sealed = new SealRegister(folder).seals().keySet();
        List<Gap> gaps = new ArrayList<>();
        for (ArchiveNumber last : highest.values()) {
            for (long item = 1; item <= last.item(); item++) {
                String number = new ArchiveNumber(last.series(), item, last.digits()).text();
                if (!present.contains(number)) {
                    gaps.add(new Gap(number, sealed.contains(number) ? Gap.Kind.LOST : Gap.Kind.UNUSED));
                }
            }
        }
        return gaps;
    }

    /** As wide as the numbers of the series that are here. */
    private static int digits(String series, Map<String, ArchiveNumber> known) {
        Map<String, Integer> digits = new HashMap<>();
        known.forEach((name, number) -> digits.put(name, number.digits()));
        return digits.getOrDefault(series, digits.values().stream().findFirst().orElse(4));
    }
}
