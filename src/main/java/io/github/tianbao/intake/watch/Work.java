package io.github.tianbao.intake.watch;

import java.util.List;
import java.util.Optional;

/**
 * What was made of a file.
 *
 * @param title       the file name that the result folder is called by: the clerk's, and for a marked copy that of the file it was made of
 * @param corrects    the entry of which this file is a corrected copy
 * @param markedCopy  SHA-256 of the marked copy
 * @param packageName where its package is to stand in the archive, relative to it, with {@code /}; none if nothing was decided
 * @param tables      what was found in the file
 * @param outputs     what the index links to, relative to the result folder, with {@code /}
 * @param details     what the checks found, for the journal
 */
public record Work<D>(
        Status status,
        Decision.Counts counts,
        String title,
        Optional<Entry> corrects,
        Optional<String> markedCopy,
        Optional<String> packageName,
        List<Decision.TableSummary> tables,
        List<String> outputs,
        Optional<D> details) {
    public Work {
        tables = List.copyOf(tables);
        outputs = List.copyOf(outputs);
    }
}
