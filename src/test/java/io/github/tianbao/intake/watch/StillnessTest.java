package io.github.tianbao.intake.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StillnessTest {
    private final AtomicLong nanoseconds = new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(7).toNanos());
    private final Stillness stillness = new Stillness(Patience.of(Duration.ofSeconds(5), Duration.ofSeconds(2)), nanoseconds::get);

    private static Sighting file(String name, long size, long modified, boolean open) {
        return new Sighting(Path.of(name), "", size, FileTime.fromMillis(modified), open);
    }

    private void seeAfter(Duration time, Sighting... files) {
        nanoseconds.addAndGet(time.toNanos());
        stillness.see(List.of(files));
    }

    private List<String> ripe() {
        return stillness.ripe().stream().map(Sighting::file).toList();
    }

    @Test
    void aFileIsRipeWhenItHasBeenStillForLongEnough() {
        seeAfter(Duration.ZERO, file("册", 10, 1, false));
        seeAfter(Duration.ofMillis(4999), file("册", 10, 1, false));
        assertThat(ripe()).isEmpty();
        seeAfter(Duration.ofMillis(1), file("册", 10, 1, false));
        assertThat(ripe()).containsExactly("册");
    }

    @Test
    void everyChangeOfSizeOrTimeStartsTheWaitAnew() {
        seeAfter(Duration.ZERO, file("册", 10, 1, false));
        seeAfter(Duration.ofSeconds(4), file("册", 11, 1, false));
        seeAfter(Duration.ofSeconds(4), file("册", 11, 2, false));
        seeAfter(Duration.ofSeconds(4), file("册", 11, 2, false));
        assertThat(ripe()).isEmpty();
        seeAfter(Duration.ofSeconds(1), file("册", 11, 2, false));
        assertThat(ripe()).containsExactly("册");
    }

    @Test
    void aFileFromTheFutureOrFromLongAgoWaitsNoLongerAndNoLessThanOthers() {
        seeAfter(Duration.ZERO, file("明年", 10, 4_000_000_000_000L, false), file("从前", 10, 0, false));
        assertThat(ripe()).isEmpty();
        seeAfter(Duration.ofSeconds(5), file("明年", 10, 4_000_000_000_000L, false), file("从前", 10, 0, false));
        assertThat(ripe()).containsExactlyInAnyOrder("明年", "从前");
    }

    @Test
    void anEmptyFileWaitsLonger() {
        seeAfter(Duration.ZERO, file("空", 0, 1, false));
        seeAfter(Duration.ofSeconds(29), file("空", 0, 1, false));
        assertThat(ripe()).isEmpty();
        seeAfter(Duration.ofSeconds(1), file("空", 0, 1, false));
        assertThat(ripe()).containsExactly("空");
    }

    @Test
    void anOpenFileWaitsUntilItIsClosed() {
        seeAfter(Duration.ZERO, file("册", 10, 1, true));
        seeAfter(Duration.ofHours(11), file("册", 10, 1, true));
        assertThat(ripe()).isEmpty();
        assertThat(stillness.open()).hasSize(1);
        seeAfter(Duration.ofSeconds(1), file("册", 10, 1, false));
        assertThat(ripe()).isEmpty();
        seeAfter(Duration.ofSeconds(5), file("册", 10, 1, false));
        assertThat(ripe()).containsExactly("册");
    }

    @Test
    void aLockFileThatACrashLeftBehindHoldsAFileUpForADayAtMost() {
        seeAfter(Duration.ZERO, file("册", 10, 1, true));
        seeAfter(Duration.ofHours(12), file("册", 10, 1, true));
        assertThat(ripe()).containsExactly("册");
    }

    @Test
    void filesKeepTheOrderInWhichTheyCame() {
        seeAfter(Duration.ZERO, file("先", 10, 9, false));
        seeAfter(Duration.ofSeconds(1), file("后", 10, 1, false), file("先", 10, 9, false));
        seeAfter(Duration.ofSeconds(5), file("后", 10, 1, false), file("先", 10, 9, false));
        assertThat(ripe()).containsExactly("先", "后");
    }

    @Test
    void aFileThatIsGoneIsForgotten() {
        seeAfter(Duration.ZERO, file("册", 10, 1, false));
        seeAfter(Duration.ofSeconds(3));
        seeAfter(Duration.ofSeconds(3), file("册", 10, 1, false));
        assertThat(ripe()).isEmpty();
        assertThat(stillness.untilAllAreRipe()).isEqualTo(Duration.ofSeconds(5));
    }
}
