package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The threads that do the errands, and what they do when something fails. */
final class Crew {
    private final Lanes lanes;
    private final Steps<?> steps;
    private final Trouble trouble;
    private final Bulletin bulletin;
    private final Voice voice;
    private final List<Thread> threads = new ArrayList<>();

    Crew(Lanes lanes, Steps<?> steps, Trouble trouble, Bulletin bulletin, Voice voice) {
        this.lanes = lanes;
        this.steps = steps;
        this.trouble = trouble;
        this.bulletin = bulletin;
        this.voice = voice;
    }

    /** What knows of things that go wrong. */
    record Trouble(Waiting waiting, Pause pause, Probe probe) {}

    /** Daemons: a process that has to end does not wait for them, and need not. */
    void start(int number) {
        for (int i = 1; i <= number; i++) {
            Thread thread = new Thread(this::work, "值守-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /**
     * Lets errands that are being done come to their end, for some time; what is not done then is done after the next start.
     *
     * @return whether all came to their end
     */
    boolean stop(Duration grace, LongSupplier nanoseconds) throws InterruptedException {
        lanes.close();
        long until = nanoseconds.getAsLong() + grace.toNanos();
        for (Thread thread : threads) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - nanoseconds.getAsLong());
            if (left > 0) {
                thread.join(left);
            }
        }
        return threads.stream().noneMatch(Thread::isAlive);
    }

    private void work() {
        try {
            for (var errand = lanes.next(); errand.isPresent(); errand = lanes.next()) {
                run(errand.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Errand errand) {
        try {
            Optional<Note.Kind> left = steps.run(errand);
            trouble.pause.over();
            if (left.isEmpty()) {
                trouble.waiting.forget(errand);
                bulletin.news();
            } else {
                trouble.waiting.hold(errand, left.get());
            }
            lanes.finished(errand);
        } catch (IOException | RuntimeException failure) {
            failed(errand, failure);
        } catch (StackOverflowError | OutOfMemoryError tooLarge) {
            failed(errand, new IllegalStateException(tooLarge));
        }
    }

    private void failed(Errand errand, Exception failure) {
        errand.failed(!(failure instanceof JournalUnavailable) && trouble.probe.isAmple());
        if (errand.isHopeless()) {
            voice.failed(errand.file(), failure);
        }
        if (errand.isInTheWay()) {
            trouble.waiting.hold(errand, Note.Kind.SET_ASIDE);
            lanes.finished(errand);
        } else {
            trouble.pause.begin(failure);
            lanes.interrupted(errand);
        }
    }
}
