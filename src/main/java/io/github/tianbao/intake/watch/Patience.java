package io.github.tianbao.intake.watch;

import java.time.Duration;

/**
 * How long a watcher waits for what; counted on a clock that only goes forward.
 *
 * @param quiet   how long a file's size and time have to be still before it is taken
 * @param empty   the same for a file without a single byte: some programs make the file first and fill it later
 * @param lock    how long a lock file counts while its file does not change; after that it was left behind by a crash
 * @param look    pause between two looks into the inbox
 * @param retry   pause before something that failed is tried again the first time; each later pause is twice as long
 * @param longest the longest of these pauses
 */
public record Patience(Duration quiet, Duration empty, Duration lock, Duration look, Duration retry, Duration longest) {
    private static final int EMPTY_FACTOR = 6;
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    /** What goes with a {@code --quiet} and a {@code --every}. */
    public static Patience of(Duration quiet, Duration look) {
        return new Patience(quiet, quiet.multipliedBy(EMPTY_FACTOR), WORKING_DAY, look, Duration.ofSeconds(2), Duration.ofMinutes(1));
    }
}
