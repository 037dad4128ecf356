package io.github.tianbao.cli;

import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options {@code --ledger} and {@code --key}. */
final class LedgerOptions {
    @Option(names = "--ledger", paramLabel = "ADDRESS", descriptionKey = "ledger")
    private String address;

    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "key")
    private Path key;

    /** Opens the ledger that was named, else that of the archive; makes it if there is none. */
    Ledger open(Path archive) {
        try {
            return Ledger.open(address(Optional.of(archive)), Optional.ofNullable(key));
        } catch (LedgerRefused refused) {
            throw new Refusal(ExitStatus.WRONG_CALL, refused.getMessage());
        }
    }

    /** As {@link #open}, for commands that only look something up: no ledger is made. */
    Ledger openExisting(Optional<Path> archive, Session session) {
        try {
            LedgerAddress found = address(archive);
            if (found instanceof LedgerAddress.InFile inFile && !Files.exists(inFile.file())) {
                throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("ledger.absent", inFile.file()));
            }
            return Ledger.open(found, Optional.ofNullable(key));
        } catch (LedgerRefused refused) {
            throw new Refusal(ExitStatus.WRONG_CALL, refused.getMessage());
        }
    }

    /** Whether a ledger was named, or the archive has one. */
    boolean isThere(Path archive) {
        return address != null || LedgerAddress.inArchive(archive) instanceof LedgerAddress.InFile inFile && Files.exists(inFile.file());
    }

    private LedgerAddress address(Optional<Path> archive) throws LedgerRefused {
        return address != null ? LedgerAddress.of(address, System.getenv())
                : LedgerAddress.inArchive(archive.orElseGet(() -> Path.of("").toAbsolutePath()));
    }
}
