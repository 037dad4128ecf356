package io.github.tianbao.intake.watch;

/** What a clerk sees of a result at a glance. */
public enum Status {
    /** Every record passes. */
    PASSED,

    /** There are errors to correct. */
    ERRORS,

    /** No errors, but records that nobody can decide yet. */
    PENDING,

    /** The file could not be read, or fits no programme. */
    UNRECOGNISED,

    /** The pack or the program is at fault, not the file. */
    NOT_PROCESSED,

    /** The same content was there before. */
    DUPLICATE;

    /** Whether the rules were applied to the file. */
    public boolean isChecked() {
        return this == PASSED || this == ERRORS || this == PENDING;
    }
}
