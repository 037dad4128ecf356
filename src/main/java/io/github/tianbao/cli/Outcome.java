package io.github.tianbao.cli;

import io.github.tianbao.programme.Recognition;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of one file. */
sealed interface Outcome {

    /** The name of the file. */
    String file();

    /**
     * The file was checked and its results written.
     *
     * @param unrecognised sheets of it that fit no programme
     * @param bag          the archive package, if one was asked for
     */
    record Processed(String file, Counts counts, List<Recognition.Unrecognised> unrecognised, Optional<Path> bag)
            implements Outcome {
        public Processed {
            unrecognised = List.copyOf(unrecognised);
        }
    }

    /**
     * The file was not processed; the note lies in its result folder.
     *
     * @param status {@link ExitStatus#UNREADABLE}, or {@link ExitStatus#WRONG_CALL} if the pack is at fault
     */
    record Refused(String file, RefusalNote note, int status) implements Outcome {}

    /** Nothing was written, for the reason that a message key and its values tell. */
    record NotWritten(String file, String key, String value) implements Outcome {}
}
