package io.github.tianbao.intake.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The errands that wait, a queue for each township: within a township one after the other in order of arrival, townships side by
 * side and in turn, so that two thousand files of one do not hold up the others. Safe for many threads.
 */
final class Lanes {
    /** Milliseconds after which it is looked at again whether the time is over. */
    private static final long SLICE = 100;

    private final Map<String, Deque<Errand>> waiting = new LinkedHashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Set<Path> known = new HashSet<>();
    private boolean paused;
    private boolean closed;

    /** Puts an errand at the end of its lane, unless one for the same file is there already. */
    synchronized void add(Errand errand) {
        if (known.add(errand.path())) {
            waiting.computeIfAbsent(errand.township(), township -> new ArrayDeque<>()).addLast(errand);
            notifyAll();
        }
    }

    /** The next errand of a lane that nobody works on; waits for one. Nothing when the lanes are closed. */
    synchronized Optional<Errand> next() throws InterruptedException {
        while (!closed) {
            Optional<String> lane = paused ? Optional.empty() : free();
            if (lane.isPresent()) {
                busy.add(lane.get());
                return Optional.of(waiting.get(lane.get()).removeFirst());
            }
            wait();
        }
        return Optional.empty();
    }

    private Optional<String> free() {
        return waiting.keySet().stream().filter(township -> !busy.contains(township)).findFirst();
    }

    /** Takes an errand that {@link #next} gave off the lanes. */
    synchronized void finished(Errand errand) {
        known.remove(errand.path());
        leave(errand.township());
    }

    /** Puts an errand that {@link #next} gave back to the front of its lane, and lets nobody take another until {@link #resume}. */
    synchronized void interrupted(Errand errand) {
        waiting.get(errand.township()).addFirst(errand);
        paused = true;
        leave(errand.township());
    }

    private void leave(String township) {
        busy.remove(township);
        Deque<Errand> lane = waiting.remove(township);
        if (!lane.isEmpty()) {
            waiting.put(township, lane);
        }
        notifyAll();
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    synchronized boolean isPaused() {
        return paused;
    }

    /** Whether nothing waits and nothing is worked on. */
    synchronized boolean isIdle() {
        return known.isEmpty();
    }

    /** Lets nobody take another errand. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Waits for some time, or until something changes that the watcher has to know. */
    synchronized void await(Duration time) throws InterruptedException {
        boolean wasIdle = isIdle();
        boolean wasPaused = paused;
        if (!closed && time.toMillis() > 0) {
            long slice = Math.min(time.toMillis(), SLICE);
            for (long left = time.toMillis(); left > 0 && !closed && wasIdle == isIdle() && wasPaused == paused; left -= slice) {
                wait(slice);
            }
        }
    }
}
