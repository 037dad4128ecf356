package io.github.tianbao.cli;

import io.github.tianbao.intake.WholeFolder;
import io.github.tianbao.intake.watch.JournalUnavailable;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.render.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole way of one file of a {@code run}: its {@link Production}, in a folder that appears whole, then archive and ledger. */
final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Production production;
    private final Path out;
    private final Optional<Keeping> keeping;

    /** Where packages and the ledger are kept. */
    private record Keeping(Archiver archiver, Ledger ledger, Clock clock) {}

    private Pipeline(Production production, Path out, Optional<Keeping> keeping) {
        this.production = production;
        this.out = out;
        this.keeping = keeping;
    }

    /** Results only. */
    static Pipeline of(Job job, Selection selection, Path out) {
        return new Pipeline(new Production(job, selection), out, Optional.empty());
    }

    /** Results, and a package and an entry in the ledger for each; files have to be processed one after another. */
    static Pipeline archiving(Job job, Path out, Path archive, Ledger ledger, Clock clock) {
        Production production = new Production(job, Selection.all());
        Archiver archiver = new Archiver(archive, new LedgerNumbers(ledger.numbers()), job, production::fonts);
        return new Pipeline(production, out, Optional.of(new Keeping(archiver, ledger, clock)));
    }

    /**
     * Processes a file; whatever is wrong with it, the outcome says so and nothing is thrown.
     *
     * @param name of the result folder
     */
    Outcome process(Path file, String name) {
        String fileName = String.valueOf(file.getFileName());
        try (WholeFolder folder = WholeFolder.replacing(out.resolve(name))) {
            return process(file, folder);
        } catch (WholeFolder.ForeignFolder foreign) {
            return new Outcome.NotWritten(fileName, "run.foreign", foreign.getMessage());
        } catch (JournalUnavailable ledger) {
            LOG.error("ledger not written", ledger);
            return new Outcome.NotWritten(fileName, "run.ledger", ledger.getMessage());
        } catch (IOException disk) {
            LOG.error("results not written", disk);
            return new Outcome.NotWritten(fileName, "run.disk", disk.getMessage());
        }
    }

    private Outcome process(Path file, WholeFolder folder) throws IOException {
        Optional<Recording> recording = keeping.isPresent()
                ? Optional.of(Recording.of(file, keeping.get().ledger(), keeping.get().clock().instant())) : Optional.empty();
        Production.Product product = production.make(
                file, recording.<Production.Memory>map(memory -> memory).orElse(Production.Memory.NONE), folder.path());
        folder.commit();
        Optional<Path> bag = Optional.empty();
        if (keeping.isPresent() && product instanceof Production.Product.Results results) {
            bag = Optional.of(keeping.get().archiver().seal(file, folder.target(), results.receipt()));
        }
        if (recording.isPresent()) {
            recording.get().finish(product, String.valueOf(folder.target().getFileName()),
                    bag.map(folderName -> String.valueOf(folderName.getFileName())));
        }
        return outcome(String.valueOf(file.getFileName()), product, bag);
    }

    private static Outcome outcome(String name, Production.Product product, Optional<Path> bag) {
        if (product instanceof Production.Product.Refusal refusal) {
            return new Outcome.Refused(
                    name, refusal.note(), refusal.fault() == Production.Fault.PACK ? ExitStatus.WRONG_CALL : ExitStatus.UNREADABLE);
        }
        Production.Product.Results results = (Production.Product.Results) product;
        return new Outcome.Processed(name, results.counts(), results.unrecognised(), bag);
    }
}
