package io.github.tianbao.intake.watch;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param resultFolder  where its results stand in the outbox, relative to it, with {@code /}
 * @param packageName   its package's folder in the archive, relative to it, with {@code /}; none for a duplicate and
 *                      for what was not decided
 * @param markedCopy    SHA-256 of the marked copy that goes back to the clerk
 * @param origin        the earlier entry that it follows: the one it corrects, or, for a duplicate, the one with the same content
 * @param revision      1 for what is new, 2 for the first correction; a duplicate has its origin's
 * @param tables        what was found in the file; empty unless it was checked
 * @param outputs       files in the result folder that the index links to, relative to that folder, with {@code /}, in order
 */
public record Decision(
        Status status,
        Counts counts,
        String resultFolder,
        Optional<String> packageName,
        Optional<String> markedCopy,
        Optional<Long> origin,
        int revision,
        List<TableSummary> tables,
        List<String> outputs) {
    public Decision {
        tables = List.copyOf(tables);
        outputs = List.copyOf(outputs);
    }

    /** How many records came to which verdict, and how many findings there were. */
    public record Counts(int pass, int fail, int undecided, int errors, int warnings) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public int records() {
            return pass + fail + undecided;
        }
    }

    /**
     * What a table says of itself; by this a correction is told from something new.
     *
     * @param programme id of the programme
     * @param name      the programme's name
     * @param title     the table's title, empty if it has none
     * @param sender    who filled it in (填报单位), empty if it does not say
     * @param period    code of the period that it reports on; empty for what is reported but once
     */
    public record TableSummary(String programme, String name, String title, String sender, String period) {}
}
