package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where files are worked on. Safe for many threads; never asked for two files of one township at a time. */
public interface Desk<D> {
    /**
     * Makes results and package of a file, whatever is wrong with it. When the call is cut short, it is made again with empty
     * folders.
     *
     * @param entry    of the file
     * @param original a copy of the file under the file's own name
     * @param results  an empty folder for what the clerk gets
     * @param bag      an empty folder for the package
     * @throws IOException if a folder cannot be written; the call is made again later
     */
    Work<D> work(Entry entry, Path original, Path results, Path bag) throws IOException;

    /**
     * Writes the note that a clerk gets instead of results for content that was there before.
     *
     * @return what the index links to, relative to the result folder
     */
    List<String> noteDuplicate(Entry entry, Entry earlier, Path results) throws IOException;

    /** Writes the note that a clerk gets when the work has failed time and again though the folders are in order. */
    Work<D> giveUp(Entry entry, Path results) throws IOException;
}
