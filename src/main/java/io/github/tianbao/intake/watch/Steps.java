package io.github.tianbao.intake.watch;

import io.github.tianbao.intake.Trees;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Takes one file through the steps: received, decided, published. */
final class Steps<D> {
    private final WatchedFolders folders;
    private final Journal<D> journal;
    private final Voice voice;
    private final Receiving receiving;
    private final Deciding<D> deciding;
    private final Publishing publishing;

    Steps(WatchedFolders folders, Journal<D> journal, Voice voice, Receiving receiving, Deciding<D> deciding, Publishing publishing) {
        this.folders = folders;
        this.journal = journal;
        this.voice = voice;
        this.receiving = receiving;
        this.deciding = deciding;
        this.publishing = publishing;
    }

    /**
     * Does for a file what is left to do.
     *
     * @return why something is left to do nevertheless
     * @throws IOException if a folder cannot be written
     */
    Optional<Note.Kind> run(Errand errand) throws IOException {
        try {
            if (errand.entry().isEmpty()) {
                receive(errand);
            }
            return errand.entry().isEmpty() ? Optional.empty() : goOn(errand, journal.find(errand.entry().getAsLong()).orElseThrow());
        } catch (CopiedFile.Unreadable unreadable) {
            boolean gone = unreadable.getCause() instanceof NoSuchFileException;
            return gone ? Optional.empty() : Optional.of(Note.Kind.CANNOT_READ);
        }
    }

    private Optional<Note.Kind> goOn(Errand errand, Entry entry) throws IOException, CopiedFile.Unreadable {
        return switch (entry.state()) {
            case RECEIVED -> decide(errand, entry);
            case DECIDED -> publish(entry);
            case PUBLISHED, WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<Note.Kind> decide(Errand errand, Entry entry) throws IOException, CopiedFile.Unreadable {
        if (!receiving.retake(entry)) {
            withdraw(entry);
            return Optional.empty();
        }
        voice.taken(entry);
        return publish(deciding.decide(entry, errand.isHopeless()));
    }

    private Optional<Note.Kind> publish(Entry entry) throws IOException {
        if (!publishing.publish(entry)) {
            return Optional.of(Note.Kind.CANNOT_MOVE);
        }
        voice.done(entry);
        return Optional.empty();
    }

    private void receive(Errand errand) throws IOException, CopiedFile.Unreadable {
        if (errand.hasFailed()) {
            received(errand).ifPresent(errand::received);
        }
        if (errand.entry().isEmpty()) {
            receiving.take(errand.sighting().orElseThrow(), errand::received);
        }
    }

    /** A file may have been taken down though the journal's answer was lost with a connection. */
    private Optional<Entry> received(Errand errand) {
        return journal.unfinished().stream()
                .filter(entry -> folders.original(entry.arrival()).equals(errand.path()))
                .findFirst();
    }

    private void withdraw(Entry entry) throws IOException {
        Trees.delete(folders.workshop(entry));
        Trees.delete(folders.results(entry));
        journal.withdraw(entry.id());
        voice.withdrawn(entry);
    }
}
