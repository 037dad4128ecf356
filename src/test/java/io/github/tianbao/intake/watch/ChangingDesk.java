package io.github.tianbao.intake.watch;

import io.github.tianbao.ledger.entry.Details;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A desk at which something happens while a file is worked on. */
class ChangingDesk implements Desk<Details> {
    private final PlainDesk desk;
    private final Event event;

    /** What happens. */
    interface Event {
        void happen() throws IOException;
    }

    ChangingDesk(PlainDesk desk, Event event) {
        this.desk = desk;
        this.event = event;
    }

    @Override
    public Work<Details> work(Entry entry, Path original, Path results, Path bag) throws IOException {
        event.happen();
        return desk.work(entry, original, results, bag);
    }

    @Override
    public List<String> noteDuplicate(Entry entry, Entry earlier, Path results) throws IOException {
        return desk.noteDuplicate(entry, earlier, results);
    }

    @Override
    public Work<Details> giveUp(Entry entry, Path results) throws IOException {
        return desk.giveUp(entry, results);
    }
}
