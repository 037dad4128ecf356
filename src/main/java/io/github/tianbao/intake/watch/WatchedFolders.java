package io.github.tianbao.intake.watch;

import java.nio.file.Path;

/**
 * The folders of a watcher. Inside each of them a hidden folder holds what is being worked on, so that everything is put into its
 * final place by a rename within one file system.
 *
 * @param inbox   where clerks drop files, in sub-folders per township or in none
 * @param outbox  where they find the results
 * @param archive where the packages are kept
 */
public record WatchedFolders(Path inbox, Path outbox, Path archive) {
    /** The hidden folder for what is being worked on. */
    public static final String AT_WORK = ".填报中";

    public WatchedFolders {
        inbox = inbox.toAbsolutePath().normalize();
        outbox = outbox.toAbsolutePath().normalize();
        archive = archive.toAbsolutePath().normalize();
    }

    /** Where a file of the inbox lies, or would lie. */
    Path original(Arrival arrival) {
        return inbox.resolve(arrival.township()).resolve(arrival.file());
    }

    /** Where an original is on its way out of the inbox; it keeps its township and name there. */
    Path leaving(Entry entry) {
        return leavingInbox().resolve(String.valueOf(entry.id())).resolve(entry.arrival().township()).resolve(entry.arrival().file());
    }

    Path leavingInbox() {
        return inbox.resolve(AT_WORK);
    }

    /** The hidden folder of the outbox. */
    public Path outboxAtWork() {
        return outbox.resolve(AT_WORK);
    }

    Path archiveAtWork() {
        return archive.resolve(AT_WORK);
    }

    /** Where the results of an entry are put together. */
    Path results(Entry entry) {
        return outboxAtWork().resolve(String.valueOf(entry.id()));
    }

    /** Where the copy of an original and its package are while they are worked on. */
    Path workshop(Entry entry) {
        return archiveAtWork().resolve(String.valueOf(entry.id()));
    }

    /** The copy of an original that everything is made from. */
    Path copy(Entry entry) {
        return workshop(entry).resolve("来件").resolve(entry.arrival().file());
    }

    /** Where the package of an entry is put together. */
    Path bag(Entry entry) {
        return workshop(entry).resolve("归档包");
    }
}
