package io.github.tianbao.archive.setting;

import io.github.tianbao.rule.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for settings that cannot be used; the message lists what is wrong, each with its place, in Chinese. */
public final class FaultySettings extends Exception {
    private static final long serialVersionUID = 1L;

    FaultySettings(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.at() + ": " + problem.message()).collect(Collectors.joining("\n")));
    }
}
