package io.github.tianbao.intake.watch;

import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * The two clocks of a watcher.
 *
 * @param wall        says when files came in, and nothing else
 * @param nanoseconds only goes forward, whatever somebody does to the wall clock; all waiting is counted on it
 */
public record Clocks(InstantSource wall, LongSupplier nanoseconds) {}
