package io.github.tianbao.check;

import io.github.tianbao.programme.ListSpec;
import java.util.List;

/**
 * A list from outside the submission that was given (对照表).
 *
 * @param sources where it was read from, in the order given
 * @param records its rows; those without a key are left out
 * @param notes   what is odd about it, in Chinese: rows without a key, keys that stand in several rows, cells that cannot be read
 */
public record ReferenceList(ListSpec spec, List<Source> sources, List<RecordAssessment> records, List<String> notes) {
    public ReferenceList {
        sources = List.copyOf(sources);
        records = List.copyOf(records);
        notes = List.copyOf(notes);
    }

    /**
     * A sheet that a list was read from.
     *
     * @param file    name of the file
     * @param sha256  of the file
     * @param records how many rows of it count
     */
    public record Source(String file, String sha256, String sheet, int records) {}
}
