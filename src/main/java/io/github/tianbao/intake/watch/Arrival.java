package io.github.tianbao.intake.watch;

import java.time.Instant;

/**
 * A file that came in.
 *
 * @param township sub-folder of the inbox that it lay in, with {@code /} between levels; empty for the inbox itself
 * @param file     its name
 * @param sha256   of its bytes, lower-case hexadecimal
 * @param size     in bytes
 * @param at       when it was taken, to the millisecond
 */
public record Arrival(String township, String file, String sha256, long size, Instant at) {}
