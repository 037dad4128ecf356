package io.github.tianbao.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.ledger.database.LedgerAddress;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.Details;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class JournalTest {
    private static final Instant MORNING = Instant.parse("2022-09-20T01:02:03.004Z");

    @Parameter
    Engine engine;

    @TempDir
    Path folder;

    private LedgerAddress address;
    private Ledger ledger;
    private Journal<Details> journal;

    @BeforeEach
    void opensALedger() throws LedgerRefused {
        address = engine.newLedger(folder);
        ledger = Ledger.open(address, Optional.empty());
        journal = ledger.journal();
    }

    @AfterEach
    void closesIt() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void remembersAFileFromItsArrivalToItsPublicationAcrossARestart() throws LedgerRefused {
        Arrival arrival = new Arrival("新城镇/二组", "登记册.xlsx", "ab".repeat(32), 12_345, MORNING);
        Entry received = journal.receive(arrival);
        assertThat(received).isEqualTo(new Entry(received.id(), arrival, Entry.State.RECEIVED, Optional.empty()));

        Decision decision = new Decision(Status.ERRORS, new Decision.Counts(3, 2, 1, 4, 5), "新城镇/登记册（4处错误）",
                Optional.of("2022/0001"), Optional.of("cd".repeat(32)), Optional.empty(), 1,
                List.of(new Decision.TableSummary("a", "甲补助", "甲补助花名册", "新城镇", "2022年"),
                        new Decision.TableSummary("a", "甲补助", "", "", "")),
                List.of("核查结果.xlsx", "核查报告.pdf"));
        journal.decide(received.id(), decision, Optional.empty());
        ledger.close();
        ledger = Ledger.open(address, Optional.empty());
        journal = ledger.journal();

        assertThat(journal.unfinished()).containsExactly(new Entry(received.id(), arrival, Entry.State.DECIDED, Optional.of(decision)));
        journal.publish(received.id());
        assertThat(journal.unfinished()).isEmpty();
        assertThat(journal.find(received.id())).contains(new Entry(received.id(), arrival, Entry.State.PUBLISHED, Optional.of(decision)));
    }

    @Test
    void refusesEveryStepOutOfOrderAndChangesNothing() {
        long id = receive("新城镇", "甲", 1);
        assertThatThrownBy(() -> journal.publish(id)).isInstanceOf(IllegalStateException.class);
        journal.decide(id, passed(Optional.empty(), 1), Optional.empty());
        assertThatThrownBy(() -> journal.decide(id, passed(Optional.empty(), 1), Optional.empty())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.withdraw(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> journal.publish(id + 100)).isInstanceOf(IllegalStateException.class);
        assertThat(journal.find(id).orElseThrow().state()).isEqualTo(Entry.State.DECIDED);
    }

    @Test
    void forgetsNothingButShowsNoFileThatWasTakenBack() {
        long taken = receive("新城镇", "甲", 1);
        long kept = receive("新城镇", "乙", 2);
        journal.withdraw(taken);
        assertThat(journal.find(taken).orElseThrow().state()).isEqualTo(Entry.State.WITHDRAWN);
        assertThat(journal.newest(10)).extracting(Entry::id).containsExactly(kept);
        assertThat(journal.unfinished()).extracting(Entry::id).containsExactly(kept);
    }

    @Test
    void findsTheNewestFileOfATownshipByItsOwnBytesAndByThoseOfItsMarkedCopy() {
        long first = receive("新城镇", "甲", 1);
        journal.decide(first, passed(Optional.empty(), 1), Optional.empty());
        assertThat(journal.withContent("新城镇", sha(1)).orElseThrow().id()).isEqualTo(first);
        assertThat(journal.withContent("新城镇", "ee".repeat(32)).orElseThrow().id()).isEqualTo(first);
        assertThat(journal.withContent("皋落乡", sha(1))).isEmpty();

        long again = receive("新城镇", "甲", 1);
        assertThat(journal.withContent("新城镇", sha(1)).orElseThrow().id()).as("a received file counts for nothing").isEqualTo(first);
        journal.decide(again, decision(Status.DUPLICATE, Optional.of(first), 1), Optional.empty());
        assertThat(journal.withContent("新城镇", sha(1)).orElseThrow().id()).as("nor does a duplicate").isEqualTo(first);
    }

    @Test
    void keepsOfEachSubmissionTheLastCheckedRevision() {
        long first = decided("新城镇", "甲", 1, Status.ERRORS, Optional.empty());
        long other = decided("新城镇", "乙", 2, Status.PASSED, Optional.empty());
        long corrected = decided("新城镇", "甲", 3, Status.PASSED, Optional.of(first));
        decided("新城镇", "甲", 4, Status.UNRECOGNISED, Optional.of(corrected));
        decided("新城镇", "甲", 3, Status.DUPLICATE, Optional.of(corrected));
        decided("皋落乡", "丙", 5, Status.PASSED, Optional.empty());

        assertThat(journal.current("新城镇", "a", 100)).extracting(Entry::id).containsExactly(corrected, other);
        assertThat(journal.current("新城镇", "b", 100)).isEmpty();
    }

    @Test
    void knowsTheKeysOfAFilesRecordsByProgramme() {
        Roster roster = Roster.of(folder, "a");
        long id = receive("新城镇", "甲", 1);
        journal.decide(id, passed(Optional.empty(), 1), Optional.of(roster.checked("新城镇", Roster.DAY, Roster.people(1, 3))));
        assertThat(journal.keys(id, "a")).hasSize(3).allSatisfy(key -> assertThat(key).startsWith("赵").contains("********"));
        assertThat(journal.keys(id, "b")).isEmpty();
    }

    @Test
    void listsNewestFirstAndByTime() {
        List<Long> ids = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            ids.add(journal.receive(new Arrival("", "表" + at, sha(at), 1, MORNING.plusSeconds(at))).id());
        }
        assertThat(journal.newest(2)).extracting(Entry::id).containsExactly(ids.get(4), ids.get(3));
        assertThat(journal.between(MORNING.plusSeconds(1), MORNING.plusSeconds(3))).extracting(Entry::id)
                .containsExactly(ids.get(2), ids.get(1));
        assertThat(journal.oldest()).contains(MORNING);
    }

    @Test
    void losesNothingWhenManyWriteAtOnceThroughSeveralConnections() throws Exception {
        Roster roster = Roster.of(folder, "a");
        Details details = roster.checked("新城镇", Roster.DAY, Roster.people(1, 50));
        int workers = 4;
        int files = 12;
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try (Ledger another = Ledger.open(address, Optional.empty())) {
            List<Future<Long>> done = new ArrayList<>();
            for (int at = 0; at < workers * files; at++) {
                Journal<Details> mine = at % 2 == 0 ? journal : another.journal();
                int content = at;
                done.add(pool.submit(() -> {
                    long id = mine.receive(new Arrival("镇" + content % 3, "表", sha(content), 1, MORNING)).id();
                    mine.decide(id, passed(Optional.empty(), 1), Optional.of(details));
                    mine.publish(id);
                    return (ledger.numbers().allocate("全宗-2022-", "holder" + content));
                }));
            }
            List<Long> numbers = new ArrayList<>();
            for (Future<Long> next : done) {
                numbers.add(next.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().hasSize(workers * files).allSatisfy(number ->
                    assertThat(number).isBetween(1L, (long) workers * files));
        } finally {
            pool.shutdownNow();
        }
        assertThat(journal.newest(1000)).hasSize(workers * files)
                .allSatisfy(entry -> assertThat(journal.keys(entry.id(), "a")).hasSize(50));
    }

    @Test
    void givesANumberOnceForAllTime() throws LedgerRefused {
        NumberSeries numbers = ledger.numbers();
        assertThat(numbers.allocate("甲-", "一")).isEqualTo(1);
        assertThat(numbers.allocate("甲-", "二")).isEqualTo(2);
        assertThat(numbers.allocate("甲-", "一")).as("asking again").isEqualTo(1);
        assertThat(numbers.allocate("乙-", "一")).isEqualTo(1);
        ledger.close();
        ledger = Ledger.open(address, Optional.empty());
        assertThat(ledger.numbers().allocate("甲-", "三")).isEqualTo(3);
        assertThat(ledger.numbers().last("甲-")).isEqualTo(3);
        assertThat(ledger.numbers().last("丙-")).isZero();
        assertThat(ledger.numbers().series()).containsExactly("乙-", "甲-");
    }

    private long decided(String township, String file, int content, Status status, Optional<Long> origin) {
        long id = receive(township, file, content);
        journal.decide(id, decision(status, origin, origin.isPresent() ? 2 : 1), Optional.empty());
        return id;
    }

    private long receive(String township, String file, int content) {
        return journal.receive(new Arrival(township, file + ".xlsx", sha(content), 10, MORNING)).id();
    }

    private static String sha(int content) {
        return "%064x".formatted(content);
    }

    private static Decision passed(Optional<Long> origin, int revision) {
        return decision(Status.PASSED, origin, revision);
    }

    private static Decision decision(Status status, Optional<Long> origin, int revision) {
        return new Decision(status, Decision.Counts.NONE, "结果", Optional.empty(), Optional.of("ee".repeat(32)), origin, revision,
                status.isChecked() ? List.of(new Decision.TableSummary("a", "甲补助", "", "", "")) : List.of(), List.of());
    }
}
