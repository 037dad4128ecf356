package io.github.tianbao.intake.watch;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Work pauses because something cannot be written; the longer it lasts, the longer the time between two attempts. */
final class Pause {
    private final Patience patience;
    private final LongSupplier nanoseconds;
    private final Voice voice;
    private boolean on;
    private String reason = "";
    private Duration length = Duration.ZERO;
    private long until;

    Pause(Patience patience, LongSupplier nanoseconds, Voice voice) {
        this.patience = patience;
        this.nanoseconds = nanoseconds;
        this.voice = voice;
    }

    /** Begins a pause, or another one when the last attempt has failed as well. A reason is said once. */
    synchronized void begin(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        if (!on || !said.equals(reason)) {
            voice.paused(failure);
        }
        length = on ? longer() : patience.retry();
        until = nanoseconds.getAsLong() + length.toNanos();
        on = true;
        reason = said;
    }

    /** Pauses on: the folders are not in order yet. */
    synchronized void goOn() {
        length = longer();
        until = nanoseconds.getAsLong() + length.toNanos();
    }

    /** Something went well. */
    synchronized void over() {
        if (on) {
            on = false;
            voice.resumed();
        }
    }

    /** Whether it is time for another attempt. */
    synchronized boolean isTimeToTry() {
        return nanoseconds.getAsLong() - until >= 0;
    }

    private Duration longer() {
        Duration twice = length.multipliedBy(2);
        return twice.compareTo(patience.longest()) > 0 ? patience.longest() : twice;
    }
}
