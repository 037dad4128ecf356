package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.util.List;

/** Writes down what a watcher says. */
record Said(List<String> lines) implements Voice {
    @Override
    public void taken(Entry entry) {
        lines.add("taken:" + entry.arrival().file());
    }

    @Override
    public void done(Entry entry) {
        lines.add("done:" + entry.arrival().file());
    }

    @Override
    public void withdrawn(Entry entry) {
        lines.add("withdrawn:" + entry.arrival().file());
    }

    @Override
    public void notes(List<Note> notes) {
        notes.forEach(note -> lines.add(note.kind() + ":" + note.file()));
    }

    @Override
    public void paused(Exception reason) {
        lines.add("paused");
    }

    @Override
    public void resumed() {
        lines.add("resumed");
    }

    @Override
    public void inboxGone(Path inbox) {
        lines.add("inboxGone");
    }

    @Override
    public void failed(String file, Exception failure) {
        lines.add("failed:" + file);
    }
}
