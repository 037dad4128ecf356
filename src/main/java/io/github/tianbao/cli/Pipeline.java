package io.github.tianbao.cli;

import io.github.tianbao.intake.WholeFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole way of one file of a {@code run}: its {@link Production}, in a folder that appears whole, then the archive. */
final class Pipeline {
    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final Production production;
    private final Path out;
    private final Optional<Archiver> archiver;

    Pipeline(Production production, Path out, Optional<Path> archive) {
        this.production = production;
        this.out = out;
        this.archiver = archive.map(Archiver::new);
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
        } catch (IOException disk) {
            LOG.error("results not written", disk);
            return new Outcome.NotWritten(fileName, "run.disk", disk.getMessage());
        }
    }

    private Outcome process(Path file, WholeFolder folder) throws IOException {
        Production.Product product = production.make(file, Production.Memory.NONE, folder.path());
        folder.commit();
        String name = String.valueOf(file.getFileName());
        if (product instanceof Production.Product.Refusal refusal) {
            return new Outcome.Refused(
                    name, refusal.note(), refusal.fault() == Production.Fault.PACK ? ExitStatus.WRONG_CALL : ExitStatus.UNREADABLE);
        }
        Production.Product.Results results = (Production.Product.Results) product;
        Optional<Path> bag = Optional.empty();
        if (archiver.isPresent()) {
            bag = Optional.of(archiver.get().seal(file, folder.target(), results.receipt()));
        }
        return new Outcome.Processed(name, results.counts(), results.unrecognised(), bag);
    }
}
