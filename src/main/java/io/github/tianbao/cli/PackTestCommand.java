package io.github.tianbao.cli;

import io.github.tianbao.check.example.ClauseFlips;
import io.github.tianbao.check.example.Example;
import io.github.tianbao.check.example.ExampleCoverage;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.check.example.ExampleResult;
import io.github.tianbao.check.example.ExampleRunner;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tianbao pack test}: runs the worked examples of packs. */
@Command(name = "test")
final class PackTestCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = List.of();

    PackTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        boolean good = true;
        for (Programme programme : PackFolder.choose(packs.loadSound(session, ids), ids, session)) {
            good &= test(programme);
        }
        return good ? ExitStatus.DONE : ExitStatus.WRONG_CALL;
    }

    private boolean test(Programme programme) {
        Problems problems = new Problems();
        List<Example> examples = ExampleReader.read(
                programme.folder().resolve("examples.yaml"), programme.id() + "/examples.yaml", problems);
        if (!problems.isEmpty()) {
            List<Problem> found = problems.inFileOrder();
            session.console().out().println(packs.print(found));
            session.say("lint.found", found.size());
            return false;
        }
        List<ExampleResult> wrong = new ExampleRunner(programme).run(examples).stream().filter(result -> !result.holds()).toList();
        wrong.forEach(result -> session.console().out().println(result));
        if (wrong.isEmpty()) {
            session.say("test.passed", programme.id(), examples.size());
        } else {
            session.say("test.failed", programme.id(), examples.size(), wrong.size());
        }
        ExampleCoverage coverage = ExampleCoverage.of(programme, examples);
        coverage.gaps().forEach(gap -> session.say("test.uncovered", programme.id(), gap.rule().id(),
                gap.missing().stream().map(Example.Kind::word).collect(Collectors.joining("、"))));
        return wrong.isEmpty() && coverage.gaps().isEmpty() & pinned(programme, examples);
    }

    /** Whether every rule may be turned around only with an example noticing it. */
    private boolean pinned(Programme programme, List<Example> examples) {
        ClauseFlips flips = ClauseFlips.of(programme, examples);
        flips.unnoticed().forEach(rule -> session.say("test.unnoticed", programme.id(), rule.id(), rule.title()));
        flips.loose().forEach(loose ->
                session.say("test.loose", programme.id(), loose.rule().id(), loose.written(), loose.instead()));
        flips.leaking().forEach(leak ->
                session.say("test.leaking", programme.id(), leak.rule().id(), String.join("、", leak.others())));
        return flips.unnoticed().isEmpty() && flips.loose().isEmpty() && flips.leaking().isEmpty();
    }
}
