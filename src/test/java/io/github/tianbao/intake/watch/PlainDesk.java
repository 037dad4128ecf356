package io.github.tianbao.intake.watch;

import io.github.tianbao.ledger.entry.Details;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk that copies what a file says: enough of a result to see that it is whole. Content that begins with 差 has an error. */
final class PlainDesk implements Desk<Details> {
    static final String RESULT = "结果.txt";

    private final List<String> worked = new CopyOnWriteArrayList<>();

    /** The files that were worked on, in that order. */
    List<String> worked() {
        return worked;
    }

    @Override
    public Work<Details> work(Entry entry, Path original, Path results, Path bag) throws IOException {
        worked.add(entry.arrival().file());
        String content = Files.readString(original);
        Files.writeString(results.resolve(RESULT), content);
        Files.writeString(bag.resolve("包.txt"), content);
        Status status = content.isEmpty() ? Status.UNRECOGNISED : content.startsWith("差") ? Status.ERRORS : Status.PASSED;
        int errors = status == Status.ERRORS ? 1 : 0;
        return new Work<>(status, new Decision.Counts(1 - errors, errors, 0, errors, 0), entry.arrival().file(), Optional.empty(),
                Optional.empty(), Optional.of("P" + entry.id()), List.of(), List.of(RESULT), Optional.empty());
    }

    @Override
    public List<String> noteDuplicate(Entry entry, Entry earlier, Path results) throws IOException {
        Files.writeString(results.resolve(RESULT), "见" + earlier.decision().orElseThrow().resultFolder());
        return List.of(RESULT);
    }

    @Override
    public Work<Details> giveUp(Entry entry, Path results) throws IOException {
        Files.writeString(results.resolve(RESULT), "处理不了");
        return new Work<>(Status.NOT_PROCESSED, Decision.Counts.NONE, entry.arrival().file(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of(RESULT), Optional.empty());
    }
}
