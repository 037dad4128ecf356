package io.github.tianbao.render.pdf;

import java.time.LocalDate;

/**
 * What a PDF says about its making. No clock is read: the same input gives the same bytes.
 *
 * @param day      the reference date; stands as the date of creation, midnight Beijing time
 * @param producer name and version of the program
 */
public record DocumentStamp(LocalDate day, String producer) {}
