package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file of the inbox as one look found it.
 *
 * @param township sub-folder it lies in, with {@code /}; empty for the inbox itself
 * @param modified compared with itself only: the clocks of server and clients need not agree
 * @param open     whether a lock file beside it says that somebody has it open
 */
record Sighting(Path path, String township, long size, FileTime modified, boolean open) {
    String file() {
        return path.getFileName().toString();
    }

    /** Whether another look found the same. */
    boolean isStill(Sighting other) {
        return size == other.size && modified.equals(other.modified) && open == other.open;
    }
}
