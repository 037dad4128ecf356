package io.github.tianbao.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.ledger.entry.Details;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatcherTest {
    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void takesAFileAndPutsItsResultsAndItsPackageInPlace() throws Exception {
        office.drop("新城镇/登记册.xlsx", "好");
        assertThat(office.once()).isEqualTo(Watcher.End.DONE);

        Path result = office.folders().outbox().resolve("新城镇/登记册（通过）");
        assertThat(result.resolve(PlainDesk.RESULT)).hasContent("好");
        assertThat(result.resolve("原件/登记册.xlsx")).hasContent("好");
        assertThat(office.folders().archive().resolve("P1/包.txt")).hasContent("好");
        assertThat(Office.in(office.folders().inbox().resolve("新城镇"))).isEmpty();
        assertThat(office.leftOver()).isEmpty();
        assertThat(office.journal().unfinished()).isEmpty();
    }

    @Test
    void doesNotTakeAFileThatIsOnlyHalfWritten() throws Exception {
        Path file = office.drop("登记册.xlsx", "好");
        office.watch();
        for (int i = 0; i < 8; i++) {
            Thread.sleep(Office.QUIET.toMillis() / 3);
            Files.writeString(file, "，还没完", StandardOpenOption.APPEND);
            assertThat(office.desk().worked()).isEmpty();
        }
        Office.until(() -> office.said().contains("done:登记册.xlsx"));
        assertThat(office.folders().outbox().resolve("登记册（通过）").resolve(PlainDesk.RESULT))
                .hasContent("好" + "，还没完".repeat(8));
        assertThat(office.desk().worked()).hasSize(1);
    }

    @Test
    void asksToCloseAFileThatIsOpenAndTakesItWhenItIsClosed() throws Exception {
        for (String lock : Inbox.lockFilesOf("登记册.xlsx")) {
            office.drop(lock, "");
        }
        office.drop("登记册.xlsx", "好");
        office.drop("别的.xlsx", "也好");
        office.watch();
        Office.until(() -> office.said().contains("done:别的.xlsx"));
        assertThat(office.said()).contains("PLEASE_CLOSE:登记册.xlsx").doesNotContain("taken:登记册.xlsx");
        for (String lock : Inbox.lockFilesOf("登记册.xlsx")) {
            assertThat(office.said()).doesNotContain("taken:登记册.xlsx");
            Files.delete(office.folders().inbox().resolve(lock));
        }
        Office.until(() -> office.said().contains("done:登记册.xlsx"));
    }

    @Test
    void leavesAFileThatIsOpenForTheNextRunOfAScheduler() throws Exception {
        office.drop("登记册.xlsx", "好");
        office.drop("~$登记册.xlsx", "");
        assertThat(office.once()).isEqualTo(Watcher.End.DONE);
        assertThat(office.inInbox()).containsExactlyInAnyOrder("登记册.xlsx", "~$登记册.xlsx");
        assertThat(office.said()).containsExactly("PLEASE_CLOSE:登记册.xlsx");
    }

    @Test
    void leavesListsWhereTheyLie() throws Exception {
        office.drop("对照表/上期名单.xlsx", "好");
        office.drop("登记册.xlsx", "好");
        assertThat(office.once()).isEqualTo(Watcher.End.DONE);
        assertThat(office.inOutbox()).containsExactly("登记册（通过）");
        assertThat(office.folders().inbox().resolve("对照表/上期名单.xlsx")).exists();
    }

    @Test
    void givesAnEmptyFileTimeToBeFilled() throws Exception {
        Path file = office.drop("空.xlsx", "");
        office.watch();
        Thread.sleep(Office.QUIET.toMillis() * 2);
        assertThat(office.desk().worked()).isEmpty();
        Files.writeString(file, "好");
        Office.until(() -> office.said().contains("done:空.xlsx"));
        assertThat(office.inOutbox()).containsExactly("空（通过）");
    }

    @Test
    void tellsOfAFileThatStaysEmpty() throws Exception {
        office.drop("空.xlsx", "");
        office.once();
        assertThat(office.inOutbox()).containsExactly("空（无法识别）");
    }

    @Test
    void doesNotWorkTwiceOnTheSameContentWhateverItIsCalled() throws Exception {
        office.drop("新城镇/登记册.xlsx", "好");
        office.once();
        office.drop("新城镇/登记册（改）.xlsx", "好");
        office.drop("皋落乡/登记册.xlsx", "好");
        office.once();
        assertThat(office.desk().worked()).containsExactly("登记册.xlsx", "登记册.xlsx");
        assertThat(office.folders().outbox().resolve("新城镇/登记册（改）（重复）").resolve(PlainDesk.RESULT))
                .hasContent("见新城镇/登记册（通过）");
        assertThat(Office.in(office.folders().outbox().resolve("皋落乡"))).containsExactly("登记册（通过）");
        assertThat(Office.in(office.folders().inbox().resolve("新城镇"))).isEmpty();
    }

    @Test
    void worksAgainOnContentThatCouldNotBeCheckedBefore() throws Exception {
        office.drop("空.xlsx", "");
        office.once();
        office.drop("空.xlsx", "");
        office.once();
        assertThat(office.inOutbox()).containsExactly("空（无法识别）", "空（无法识别）（2）");
    }

    @Test
    void neverPutsAResultOnAnother() throws Exception {
        office.drop("登记册.xlsx", "一");
        office.once();
        office.drop("登记册.xlsx", "二");
        office.drop("登记册.xls", "三");
        office.once();
        assertThat(office.inOutbox()).containsExactly("登记册（通过）", "登记册（通过）（2）", "登记册（通过）（3）");
    }

    @Test
    void worksOnTheFilesOfATownshipInOrderOfArrival() throws Exception {
        List<String> names = IntStream.range(0, 40).mapToObj(i -> "第" + (i * 7 % 40) + "份.xlsx").toList();
        for (String name : names) {
            Files.setLastModifiedTime(office.drop("新城镇/" + name, name),
                    FileTime.fromMillis(1_000_000L + names.indexOf(name) * 2000L));
        }
        office.once();
        assertThat(office.desk().worked()).isEqualTo(names);
    }

    @Test
    void leavesAloneWhatIsNoFileOfAClerk() throws Exception {
        List<String> others = List.of("~$册.xlsx", ".~册.xlsx", ".~lock.册.xlsx#", "册.tmp", "册.part", "册.crdownload", "Thumbs.db",
                "desktop.ini", ".DS_Store", ".隐藏/册.xlsx");
        others.forEach(name -> office.drop(name, "什么"));
        office.once();
        assertThat(office.desk().worked()).isEmpty();
        assertThat(others).allMatch(name -> Files.exists(office.folders().inbox().resolve(name)));
    }

    @Test
    void takesNoLinkForAFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("别处.xlsx"), "不该看");
        Files.createSymbolicLink(office.folders().inbox().resolve("册.xlsx"), secret);
        office.once();
        assertThat(office.desk().worked()).isEmpty();
    }

    @Test
    void goesOnWhenTheInboxIsBack() throws Exception {
        office.watch();
        Path away = folder.resolve("断开");
        Files.move(office.folders().inbox(), away);
        Office.until(() -> office.said().contains("inboxGone"));
        Files.writeString(away.resolve("册.xlsx"), "好");
        Files.move(away, office.folders().inbox());
        Office.until(() -> office.said().contains("done:册.xlsx"));
        assertThat(office.stop()).isEqualTo(Watcher.End.STOPPED);
    }

    @Test
    void aRunOfASchedulerSaysThatTheInboxIsGone() throws Exception {
        Files.delete(office.folders().inbox());
        assertThat(office.once()).isEqualTo(Watcher.End.BLOCKED);
    }

    @Test
    void keepsWhatAClerkChangedWhileItWasWorkedOn() throws Exception {
        Path file = office.drop("册.xlsx", "旧");
        office.once(new ChangingDesk(office.desk(), () -> Files.writeString(file, "新的")));
        office.once();
        assertThat(office.folders().outbox().resolve("册（通过）").resolve(PlainDesk.RESULT)).hasContent("旧");
        assertThat(office.folders().outbox().resolve("册（通过）（2）").resolve(PlainDesk.RESULT)).hasContent("新的");
    }

    @Test
    void putsBackWhatIsWrittenToAFileThatIsJustLeaving() throws Exception {
        Path file = office.drop("册.xlsx", "旧");
        office.watch();
        try (var open = Files.newBufferedWriter(file, StandardOpenOption.APPEND)) {
            Office.until(() -> office.said().contains("done:册.xlsx"));
            open.write("，又写了");
        }
        Office.until(() -> office.said().stream().filter("done:册.xlsx"::equals).count() == 2);
        assertThat(office.folders().outbox().resolve("册（通过）（2）").resolve(PlainDesk.RESULT)).hasContent("旧，又写了");
    }

    @Test
    void givesResultsThoughTheClerkTookTheFileAwayMeanwhile() throws Exception {
        Path file = office.drop("册.xlsx", "好");
        office.once(new ChangingDesk(office.desk(), () -> Files.delete(file)));
        assertThat(office.inOutbox()).containsExactly("册（通过）");
        assertThat(office.journal().unfinished()).isEmpty();
    }

    @Test
    void makesANoteOfAFileOnWhichWorkFailsTimeAndAgain() throws Exception {
        office.drop("坏.xlsx", "坏");
        office.drop("好.xlsx", "好");
        office.watch(new ChangingDesk(office.desk(), () -> { }) {
            @Override
            public Work<Details> work(Entry entry, Path original, Path results, Path bag) throws IOException {
                if (entry.arrival().file().equals("坏.xlsx")) {
                    throw new IOException("此表不行");
                }
                return super.work(entry, original, results, bag);
            }
        });
        Office.until(() -> office.said().containsAll(List.of("done:坏.xlsx", "done:好.xlsx")));
        assertThat(office.inOutbox()).containsExactly("坏（未处理）", "好（通过）");
        assertThat(office.said()).contains("failed:坏.xlsx");
    }

    // held only to be in the way
    @SuppressWarnings("try")
    @Test
    void onlyOneWatcherHasAnArchive() throws Exception {
        try (OneWatcher first = OneWatcher.of(folder.resolve("归档")).orElseThrow()) {
            assertThat(OneWatcher.of(folder.resolve("归档"))).isEmpty();
        }
        Optional<OneWatcher> second = OneWatcher.of(folder.resolve("归档"));
        assertThat(second).isPresent();
        second.get().close();
    }
}
