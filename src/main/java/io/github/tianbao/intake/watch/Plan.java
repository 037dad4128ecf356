package io.github.tianbao.intake.watch;

/**
 * What to watch and how.
 *
 * @param jobs how many files are worked on at a time, at most one of each township
 * @param once whether to end when everything that is still has been worked on, for schedulers
 */
public record Plan(WatchedFolders folders, Patience patience, int jobs, boolean once) {}
