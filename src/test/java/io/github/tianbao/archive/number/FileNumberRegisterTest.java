package io.github.tianbao.archive.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNumberRegisterTest {
    @TempDir
    Path folder;

    @Test
    void countsEverySeriesFromOne() throws IOException {
        FileNumberRegister register = register();
        assertThat(register.allocate("甲-", "一")).isEqualTo(1);
        assertThat(register.allocate("甲-", "二")).isEqualTo(2);
        assertThat(register.allocate("乙-", "一")).isEqualTo(1);
        assertThat(register.last("甲-")).isEqualTo(2);
        assertThat(register.last("丙-")).isZero();
        assertThat(register.series()).containsExactly("乙-", "甲-");
    }

    @Test
    void givesAHolderTheNumberItHasHoweverOftenItAsks() throws IOException {
        register().allocate("甲-", "一");
        register().allocate("甲-", "二");
        assertThat(register().allocate("甲-", "一")).isEqualTo(1);
        assertThat(register().last("甲-")).isEqualTo(2);
    }

    @Test
    void seesWhatAnotherProcessGaveOutMeanwhile() throws IOException {
        FileNumberRegister one = register();
        FileNumberRegister other = register();
        one.allocate("甲-", "一");
        assertThat(other.allocate("甲-", "二")).isEqualTo(2);
        assertThat(one.allocate("甲-", "三")).isEqualTo(3);
    }

    @Test
    void cutsOffALineThatAKilledProcessLeftUnfinished() throws IOException {
        register().allocate("甲-", "一");
        Files.writeString(file(), "甲-\t2\t半", StandardOpenOption.APPEND);
        assertThat(register().allocate("甲-", "三")).isEqualTo(2);
        assertThat(file()).hasContent("甲-\t1\t一\n甲-\t2\t三\n");
    }

    @Test
    void neverGivesOneNumberTwiceToManyAskingAtOnce() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> asked = new ArrayList<>();
            for (int holder = 0; holder < 40; holder++) {
                String name = "持有者" + holder;
                asked.add(workers.submit(() -> register().allocate("甲-", name)));
            }
            List<Long> given = new ArrayList<>();
            for (Future<Long> one : asked) {
                given.add(one.get());
            }
            assertThat(given).containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void refusesToGoOnWithADamagedRegister() throws IOException {
        Files.writeString(file(), "甲-\t不是数\t一\n");
        assertThatThrownBy(() -> register().allocate("甲-", "二")).hasMessageContaining("请从备份恢复");
    }

    private FileNumberRegister register() {
        return new FileNumberRegister(file());
    }

    private Path file() {
        return folder.resolve("件号登记.tsv");
    }
}
