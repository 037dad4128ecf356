package io.github.tianbao.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell, before any programme gives it a type. */
public sealed interface Content {

    /** Nothing, or white space only. */
    record Blank() implements Content {}

    /** Text as typed, white space and all. */
    record Words(String text) implements Content {}

    /**
     * A number as the file stores it.
     *
     * @param digitsLost whether it has more than 15 digits, so that its last digits are not what was typed
     */
    record Number(BigDecimal amount, boolean percent, boolean digitsLost) implements Content {}

    /**
     * A number that the workbook shows as a date.
     *
     * @param monthOnly whether the format shows no day
     */
    record Day(LocalDate day, boolean monthOnly) implements Content {}

    /** 是/否 as Excel's TRUE/FALSE. */
    record Truth(boolean yes) implements Content {}

    /** An Excel error such as {@code #REF!}, or a formula that was never calculated. */
    record Fault(String code) implements Content {}

    Content BLANK = new Blank();
}
