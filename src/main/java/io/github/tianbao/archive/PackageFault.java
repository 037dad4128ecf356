package io.github.tianbao.archive;

/** Something wrong with a package, at a file named relative to the package with {@code /}. */
public record PackageFault(Kind kind, String file) {

    /** What is wrong with the file. */
    public enum Kind { NOT_A_PACKAGE, CHANGED, MISSING, FOREIGN }
}
