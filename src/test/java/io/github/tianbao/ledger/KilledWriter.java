package io.github.tianbao.ledger;

import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.entry.Details;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Takes down file after file until it is killed: a process of its own for {@link KilledWriterTest}. */
public final class KilledWriter {
    static final int ROWS = 400;

    private KilledWriter() {}

    /** Arguments: address of the ledger, a folder to work in, a number that no other writer has. */
    public static void main(String[] arguments) throws Exception {
        Details details = ManyRecords.details(Roster.of(Path.of(arguments[1]), "甲"), ROWS);
        int file = Integer.parseInt(arguments[2]) * 100_000;
        try (Ledger ledger = Ledger.open(LedgerAddress.of(arguments[0], Map.of()), Optional.empty())) {
            Journal<Details> journal = ledger.journal();
            while (true) {
                long id = ManyRecords.take(journal, "表.xlsx", ++file, details);
                ledger.numbers().allocate("甲-", "file " + file);
                journal.publish(id);
                System.out.println(id);
            }
        }
    }
}
