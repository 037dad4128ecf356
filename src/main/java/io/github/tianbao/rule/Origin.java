package io.github.tianbao.rule;

import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import java.time.LocalDate;
import java.util.Optional;

/** Where a value in a trace comes from. */
public sealed interface Origin {

    /** A cell of the clerk's sheet. */
    record Cell(String sheet, CellAddress address) implements Origin {}

    /** A parameter of the pack, with the day from which this value holds. */
    record Parameter(LocalDate since, Citation citation) implements Origin {}

    /** A computation of the pack. */
    record Computation(Optional<Citation> citation) implements Origin {}

    /** Written in the expression itself, or worked out from its parts. */
    record Expression() implements Origin {}

    /** Given from outside the sheet, such as the reference date. */
    record Context(String description) implements Origin {}
}
