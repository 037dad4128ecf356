package io.github.tianbao.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What goes into a package.
 *
 * @param original  the clerk's file as it came in
 * @param results   the folder of everything that was made of it
 * @param packs     folders of the packs that decided, and of what they share, as they were
 * @param metadata  what {@code bag-info.txt} says of the package, in order
 */
public record PackageContents(Path original, Path results, List<Path> packs, Map<String, String> metadata) {
    public PackageContents {
        packs = List.copyOf(packs);
    }
}
