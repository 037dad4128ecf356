package io.github.tianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.intake.watch.Note;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.intake.watch.WatchedFolders;
import io.github.tianbao.ledger.Ledger;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.render.outbox.IndexWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxBoardTest {
    @TempDir
    Path folder;

    private WatchedFolders folders;
    private Ledger ledger;
    private Journal<Details> journal;
    private OutboxBoard board;

    @BeforeEach
    void open() throws Exception {
        folders = new WatchedFolders(folder.resolve("收件"), folder.resolve("发件"), folder.resolve("归档"));
        ledger = Ledger.open(LedgerAddress.inArchive(folders.archive()), Optional.empty());
        journal = ledger.journal();
        board = new OutboxBoard(folders, journal, new IndexWriter(Path.of("templates")), Messages.of("zh"),
                Clock.fixed(Instant.parse("2022-10-31T16:30:00Z"), ZoneId.of("Asia/Shanghai")), 3);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private long came(String file, String moment, Status status, Optional<Long> origin, int revision) {
        long id = journal.receive(new Arrival("新城镇", file, "%064x".formatted(file.hashCode() & 0xffff), 1, Instant.parse(moment))).id();
        journal.decide(id, new Decision(status, new Decision.Counts(3, 1, 0, 2, 0), "新城镇/" + file + "的结果", Optional.empty(), Optional.empty(),
                origin, revision, List.of(), List.of("核查结果.xlsx", "审批表/")), Optional.empty());
        return id;
    }

    private String page(String name) throws IOException {
        return Files.readString(folders.outbox().resolve(name));
    }

    @Test
    void theFirstPageShowsTheNewestAndLeadsToAPageForEachMonthOfTheOlder() throws IOException {
        came("七月.xlsx", "2022-07-01T01:00:00Z", Status.PASSED, Optional.empty(), 1);
        came("九月.xlsx", "2022-08-31T17:00:00Z", Status.PASSED, Optional.empty(), 1);
        came("十月一.xlsx", "2022-10-01T01:00:00Z", Status.PASSED, Optional.empty(), 1);
        came("十月二.xlsx", "2022-10-02T01:00:00Z", Status.PASSED, Optional.empty(), 1);
        came("十月三.xlsx", "2022-10-03T01:00:00Z", Status.PASSED, Optional.empty(), 1);
        board.show(List.of());

        assertThat(page("index.html")).contains("十月一", "十月二", "十月三").doesNotContain("九月.xlsx", "七月.xlsx")
                .contains("./index-2022-10.html", "./index-2022-09.html", "./index-2022-07.html").doesNotContain("index-2022-08")
                .contains("2022年11月1日 00:30");
        assertThat(page("index-2022-09.html")).as("by the office's own time").contains("九月.xlsx").contains("./index.html");
        assertThat(page("index-2022-07.html")).contains("七月.xlsx");
        assertThat(page("index.html").indexOf("十月三")).isLessThan(page("index.html").indexOf("十月一"));
    }

    @Test
    void whatWasCorrectedIsGreyAndWhatWaitsIsOnTop() throws IOException {
        long first = came("登记册.xlsx", "2022-10-01T01:00:00Z", Status.ERRORS, Optional.empty(), 1);
        came("改好了.xlsx", "2022-10-02T01:00:00Z", Status.PASSED, Optional.of(first), 2);
        came("又交.xlsx", "2022-10-03T01:00:00Z", Status.DUPLICATE, Optional.of(first), 1);
        board.show(List.of(new Note(Note.Kind.PLEASE_CLOSE, "新城镇", "开着.xlsx")));

        assertThat(page("index.html")).containsOnlyOnce("<tr class=\"旧\"").containsOnlyOnce("已有改后的新表").containsOnlyOnce("第2次")
                .contains("请先关闭“新城镇/开着.xlsx”").contains("2处错误").contains("4条记录，通过3，不通过1")
                .containsOnlyOnce(">以前的结果</a>").contains(">审批表</a>");
        assertThat(folders.outboxAtWork()).isEmptyDirectory();
    }
}
