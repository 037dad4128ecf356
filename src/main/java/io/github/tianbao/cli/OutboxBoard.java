package io.github.tianbao.cli;

import io.github.tianbao.intake.watch.Board;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.intake.watch.Note;
import io.github.tianbao.intake.watch.WatchedFolders;
import io.github.tianbao.render.RenderFault;
import io.github.tianbao.render.outbox.IndexPage;
import io.github.tianbao.render.outbox.IndexWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The index of the outbox: {@code index.html} with the newest files, and a page for each month of those that it has no room for.
 * Pages are written whole and then put in place.
 */
final class OutboxBoard implements Board {
    private static final DateTimeFormatter AS_OF = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private final WatchedFolders folders;
    private final Journal<?> journal;
    private final IndexWriter writer;
    private final Messages messages;
    private final Clock clock;
    private final int room;

    /**
     * @param room how many files the first page lists
     */
    OutboxBoard(WatchedFolders folders, Journal<?> journal, IndexWriter writer, Messages messages, Clock clock, int room) {
        this.folders = folders;
        this.journal = journal;
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
        this.room = room;
    }

    @Override
    public void show(List<Note> notes) throws IOException {
        List<Entry> newest = journal.newest(room);
        List<YearMonth> months = newest.size() < room ? List.of() : months(newest.get(newest.size() - 1).arrival().at());
        List<IndexPage.Link> others = months.stream()
                .map(month -> new IndexPage.Link(month.getYear() + "年" + month.getMonthValue() + "月", fileOf(month))).toList();
        for (YearMonth month : months) {
            if (month.equals(months.get(0)) || !Files.exists(folders.outbox().resolve(fileOf(month)))) {
                write(fileOf(month), page(month.getYear() + "年" + month.getMonthValue() + "月", List.of(), of(month),
                        List.of(new IndexPage.Link("最新的", "index.html"))));
            }
        }
        write("index.html", page("填报结果", notes.stream().map(this::sentence).toList(), newest, others));
    }

    /** The months that have files older than a moment, newest first. */
    private List<YearMonth> months(Instant oldestShown) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth first = journal.oldest().map(this::monthOf).orElse(monthOf(oldestShown));
        for (YearMonth month = monthOf(oldestShown); !month.isBefore(first); month = month.minusMonths(1)) {
            if (!of(month).isEmpty()) {
                months.add(month);
            }
        }
        return months;
    }

    private List<Entry> of(YearMonth month) {
        return journal.between(start(month), start(month.plusMonths(1)));
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private YearMonth monthOf(Instant moment) {
        return YearMonth.from(moment.atZone(clock.getZone()));
    }

    private static String fileOf(YearMonth month) {
        return "index-" + month + ".html";
    }

    private IndexPage page(String title, List<String> notes, List<Entry> entries, List<IndexPage.Link> others) {
        return new IndexPage(title, AS_OF.format(clock.instant().atZone(clock.getZone())), notes,
                new IndexRows(entries, clock.getZone()).rows(), others);
    }

    private String sentence(Note note) {
        String place = note.township().isEmpty() ? note.file() : note.township() + "/" + note.file();
        return messages.say("watch.note." + note.kind(), place);
    }

    private void write(String name, IndexPage page) throws IOException {
        Path work = folders.outboxAtWork().resolve(name);
        Files.createDirectories(work.getParent());
        try {
            Files.writeString(work, writer.html(page), StandardCharsets.UTF_8);
            Files.move(work, folders.outbox().resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (RenderFault fault) {
            throw new IOException(fault.getMessage(), fault);
        } finally {
            Files.deleteIfExists(work);
        }
    }
}
