package io.github.tianbao.cli;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.ProblemPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --packs}, and what lies in that folder. */
final class PackFolder {
    @Option(names = "--packs", paramLabel = "DIR", descriptionKey = "packs")
    private Path given;

    /** The folder given, else {@code templates} beside the launcher, else {@code templates} here. */
    Path path() {
        return Optional.ofNullable(given)
                .or(() -> Optional.ofNullable(System.getProperty("tianbao.home")).map(home -> Path.of(home, "templates")))
                .orElse(Path.of("templates"));
    }

    /** All packs, sound or not. */
    ProgrammeRegistry load(Session session) throws IOException {
        if (!Files.isDirectory(path())) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("packs.absent", path()));
        }
        ProgrammeRegistry registry = ProgrammeRegistry.load(path());
        if (registry.programmes().isEmpty() && registry.problems().isEmpty() && registry.drafts().isEmpty()) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("packs.empty", path()));
        }
        return registry;
    }

    /**
     * All packs, if all in use are sound; with broken packs nobody should decide anything.
     *
     * @param ids programmes asked for by name; a draft among them has to be sound as well
     */
    ProgrammeRegistry loadSound(Session session, List<String> ids) throws IOException {
        ProgrammeRegistry registry = load(session);
        List<Problem> problems = registry.problemsFor(ids);
        if (!problems.isEmpty()) {
            throw new Refusal(
                    ExitStatus.WRONG_CALL, session.messages().say("packs.broken", problems.size()) + "\n" + print(problems));
        }
        return registry;
    }

    /** The programmes named, in that order; all if none is named. */
    static List<Programme> choose(ProgrammeRegistry registry, List<String> ids, Session session) {
        return ids.isEmpty() ? registry.programmes() : ids.stream().map(id -> choose(registry, id, session)).toList();
    }

    static Programme choose(ProgrammeRegistry registry, String id, Session session) {
        return registry.find(id).orElseThrow(
                () -> new Refusal(ExitStatus.WRONG_CALL, session.messages().say("programme.absent", id)));
    }

    /** Every problem with its line and a caret, as compilers print it. */
    String print(List<Problem> problems) {
        return String.join("\n", problems.stream().map(this::print).toList());
    }

    private String print(Problem problem) {
        return ProblemPrinter.print(problem, lineOf(problem));
    }

    private String lineOf(Problem problem) {
        try {
            List<String> lines = Files.readAllLines(path().resolve(problem.at().file()), StandardCharsets.UTF_8);
            return problem.at().line() <= lines.size() ? lines.get(problem.at().line() - 1) : "";
        } catch (IOException unreadable) {
            return "";
        }
    }
}
