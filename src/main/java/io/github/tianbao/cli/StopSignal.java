package io.github.tianbao.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, SIGTERM, the end of a service: while this is open, work is told to stop, and the process waits for a while until it is
 * closed.
 */
final class StopSignal implements AutoCloseable {
    /** Service managers kill what does not end in time; Windows after 20 seconds, systemd after 90. */
    private static final int SECONDS = 15;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    /**
     * @param stop tells the work to stop, and returns at once
     */
    StopSignal(Runnable stop) {
        this.hook = new Thread(() -> {
            stop.run();
            await();
        }, "停止");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
        try {
            ended.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException endingAlready) {
            // the hook is what made the work stop
        }
    }
}
