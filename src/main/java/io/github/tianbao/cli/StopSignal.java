package io.github.tianbao.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C, SIGTERM, the end of a service: work is told to stop and given time to come to its end. */
final class StopSignal {
    /** Service managers kill what does not end in time; systemd waits for 90 seconds, Windows for 20. */
    private static final int SECONDS = 15;

    private StopSignal() {}

    /** Work that may be stopped. */
    interface Stoppable<T> {
        T run() throws IOException, InterruptedException;
    }

    /**
     * Does work; when the process is told to end meanwhile, the process waits for the work to stop.
     *
     * @param stop tells the work to stop, and returns at once
     */
    static <T> T during(Runnable stop, Stoppable<T> work) throws IOException, InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            stop.run();
            await(ended);
        }, "停止");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.run();
        } finally {
            ended.countDown();
            remove(hook);
        }
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // the hook is what made the work stop
        }
    }
}
