package io.github.tianbao.check.earlier;

import java.util.List;

/** Somebody in the file at hand who stands in other files too (重复享受提示). It tells people what to look at; it decides nothing. */
public record Duplicate(Appearance here, List<Elsewhere> elsewhere) {
    public Duplicate {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * The same person or firm in another file.
     *
     * @param programme name of the programme
     * @param period    as people say it; empty where a programme knows but one
     */
    public record Elsewhere(String programme, String township, String period, Appearance there) {}
}
