package io.github.tianbao.ledger.entry;

import io.github.tianbao.check.Assessment;
import java.util.List;

/**
 * What the ledger keeps of a checked file.
 *
 * @param version     of the program that checked it
 * @param assessments one for each programme found in it
 * @param outputs     files that were made of it, in path order
 */
public record Details(String version, List<Assessment> assessments, List<OutputFile> outputs) {
    public Details {
        assessments = List.copyOf(assessments);
        outputs = List.copyOf(outputs);
    }

    /**
     * A file that was made.
     *
     * @param path   relative to the result folder, with {@code /}
     * @param kind   as receipts name it
     * @param sha256 lower-case hexadecimal
     */
    public record OutputFile(String path, String kind, String sha256) {}
}
