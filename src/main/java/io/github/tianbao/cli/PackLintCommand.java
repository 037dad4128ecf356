package io.github.tianbao.cli;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.PackLint;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tianbao pack lint}: every problem of the packs, with file, line and column. */
@Command(name = "lint")
final class PackLintCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = List.of();

    PackLintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ProgrammeRegistry registry = packs.load(session);
        List<Problem> problems = registry.problems().stream().filter(this::isAskedFor).toList();
        if (problems.isEmpty()) {
            PackFolder.choose(registry, ids, session).forEach(this::remark);
            return ExitStatus.DONE;
        }
        session.console().out().println(packs.print(problems));
        session.say("lint.found", problems.size());
        return ExitStatus.WRONG_CALL;
    }

    /** A sound pack may still hold what deserves a second look. */
    private void remark(Programme programme) {
        List<Problem> remarks = PackLint.of(programme);
        if (!remarks.isEmpty()) {
            session.console().out().println(packs.print(remarks));
        }
        session.say(remarks.isEmpty() ? "lint.clean" : "lint.sound", programme.id(), remarks.size());
    }

    private boolean isAskedFor(Problem problem) {
        String file = problem.at().file();
        return ids.isEmpty() || file.startsWith("_") || ids.stream().anyMatch(id -> file.startsWith(id + "/"));
    }
}
