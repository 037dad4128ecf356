package io.github.tianbao.watching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.cli.Program;
import io.github.tianbao.intake.watch.OneWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {
    private static final String IDENTITY_NUMBER = "142729194907150012";

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = Office.in(folder);
    }

    private Program.Said once(String... more) {
        List<String> arguments = office.watch(more);
        arguments.addAll(List.of("--once", "--quiet", "0"));
        return Program.tianbao(arguments.toArray());
    }

    // held only to be in the way
    @SuppressWarnings("try")
    @Test
    void refusesASecondWatcherOfAnArchive() throws IOException {
        try (OneWatcher first = OneWatcher.of(office.archive()).orElseThrow()) {
            Program.Said said = once();
            assertThat(said.status()).isEqualTo(2);
            assertThat(said.err()).contains("已有一个值守程序在用");
        }
    }

    @Test
    void refusesFoldersThatLieInEachOther() {
        Program.Said said = Program.tianbao("watch", "--inbox", office.inbox(), "--outbox", office.inbox().resolve("结果"),
                "--archive", office.archive(), "--packs", office.packs());
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains("不能互相包含");
    }

    @Test
    void refusesAnInboxThatIsNotThereAndTimesThatMakeNoSense() throws IOException {
        assertThat(once("--every", "0").err()).contains("--every");
        assertThat(once("--jobs", "0").err()).contains("--jobs");
        Files.delete(office.inbox());
        assertThat(once().err()).contains("没有这个收件文件夹");
    }

    @Test
    void whatIsNoWorkbookGetsANoteAndDoesNotStayInTheInbox() throws IOException {
        Files.writeString(office.inbox().resolve("照片.jpg"), "\u0089PNG");
        Files.createFile(office.inbox().resolve("空.xlsx"));
        TinyPack.roster(office.inbox().resolve("别的表.xlsx"), "会议签到", new TinyPack.Line("赵甲", "N1", 1));
        assertThat(once().status()).isZero();
        assertThat(office.outbox().resolve("照片（无法识别）/说明.txt")).content().contains("怎么办");
        assertThat(office.outbox().resolve("空（无法识别）/说明.txt")).content().contains("空");
        assertThat(office.outbox().resolve("空（无法识别）/原件/空.xlsx")).exists();
        assertThat(Office.files(office.inbox())).isEmpty();
    }

    @Test
    void stopsWithinSecondsWhenItIsToldToAndGoesOnAfterwards() throws Exception {
        for (int number = 1; number <= 30; number++) {
            TinyPack.roster(office.inbox().resolve("册" + number + ".xlsx"), number);
        }
        try (Fork watcher = office.fork(List.of(), "--quiet", "0", "--every", "0.1")) {
            assertThat(watcher.waitFor(said -> said.stream().anyMatch(line -> line.startsWith("完成")), 60_000)).isTrue();
            watcher.terminate();
            assertThat(watcher.status(20)).isEqualTo(143);
            assertThat(watcher.said()).anyMatch(line -> line.startsWith("已停止"));
        }
        assertThat(once().status()).isZero();
        Aftermath aftermath = Aftermath.of(office);
        assertThat(aftermath.entries()).hasSize(30);
        aftermath.nothingIsThereTwiceOrHalf();
        aftermath.nothingIsLeftOver();
    }

    @Test
    void putsNoNumberOfAPersonIntoTheLog() throws Exception {
        Path log = folder.resolve("日志.txt");
        TinyPack.roster(office.inbox().resolve("赵甲" + IDENTITY_NUMBER + ".xlsx"), "示例补助花名册",
                new TinyPack.Line("赵甲", IDENTITY_NUMBER, 20));
        Files.writeString(office.inbox().resolve(IDENTITY_NUMBER + ".xls"), "不是表");
        try (Fork watcher = office.fork(List.of("-Dtianbao.log=" + log), "--quiet", "0", "--once")) {
            assertThat(watcher.status(60)).isZero();
            assertThat(String.join("\n", watcher.said())).doesNotContain(IDENTITY_NUMBER);
        }
        assertThat(log).content().contains("收到：赵甲（号码）.xlsx").contains("（1处错误）").doesNotContain(IDENTITY_NUMBER);
    }
}
