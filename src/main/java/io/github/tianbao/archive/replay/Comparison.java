package io.github.tianbao.archive.replay;

import io.github.tianbao.archive.bag.BagFiles;
import io.github.tianbao.archive.seal.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The results in a package beside those that were made again from it.
 *
 * @param files       how many the package has
 * @param differences in path order; empty if every byte is the same
 */
public record Comparison(int files, List<Difference> differences) {
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** A file that is not the same. */
    public record Difference(String file, Kind kind) {

        /** How it differs. */
        public enum Kind { CHANGED, NOT_MADE, NOT_PACKED }
    }

    /**
     * Compares two folders of results.
     *
     * @param made the folder that was made again
     */
    public static Comparison of(Path bag, Path made) throws IOException {
        Path packed = bag.resolve(Layout.RESULTS);
        Map<String, Path> before = new TreeMap<>();
        BagFiles.under(packed).files().keySet().forEach(file -> before.put(file, packed.resolve(file)));
        Map<String, Path> now = new TreeMap<>();
        BagFiles.under(made).files().keySet().forEach(file -> now.put(Layout.inPackage(file), made.resolve(file)));
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String file : all) {
            if (!now.containsKey(file)) {
                differences.add(new Difference(file, Difference.Kind.NOT_MADE));
            } else if (!before.containsKey(file)) {
                differences.add(new Difference(file, Difference.Kind.NOT_PACKED));
            } else if (Files.mismatch(before.get(file), now.get(file)) >= 0) {
                differences.add(new Difference(file, Difference.Kind.CHANGED));
            }
        }
        return new Comparison(before.size(), differences);
    }
}
