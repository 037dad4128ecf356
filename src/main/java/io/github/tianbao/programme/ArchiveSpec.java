package io.github.tianbao.programme;

/** How the archive keeps what comes out (归档): class, and retention {@code 永久}, {@code 30年} or {@code 10年}. */
public record ArchiveSpec(String category, String retention) {}
