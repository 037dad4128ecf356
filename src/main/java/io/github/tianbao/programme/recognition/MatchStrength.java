package io.github.tianbao.programme.recognition;

/** How well a heading of the pack fits a heading path of a sheet, the weakest first. */
enum MatchStrength {
    /** The last part of the path, brackets aside with what is in them. */
    LEAF_WITHOUT_BRACKETS,
    /** The whole path, or its last parts, brackets aside with what is in them. */
    PATH_WITHOUT_BRACKETS,
    /** The last part of a longer path. */
    LEAF,
    /** The last parts of a longer path, or the whole path read as one text. */
    TAIL,
    /** The whole path, part by part. */
    FULL
}
