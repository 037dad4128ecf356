package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.util.List;

/** Is told what a watcher does. Called from many threads; names files, and never says what stands in them. */
public interface Voice {
    /** A file was taken down and is worked on. */
    void taken(Entry entry);

    /** Results and package of a file stand in their final place. */
    void done(Entry entry);

    /** A file was taken back by the clerk while it was worked on. */
    void withdrawn(Entry entry);

    /** What there is to know of files that wait has changed. */
    void notes(List<Note> notes);

    /** Work pauses until a folder or the journal can be written again. */
    void paused(Exception reason);

    /** Work goes on. */
    void resumed();

    /** The inbox cannot be looked into, for example because a share is gone. */
    void inboxGone(Path inbox);

    /** Something failed that ought not to. */
    void failed(String file, Exception failure);
}
