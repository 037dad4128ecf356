package io.github.tianbao.cli;

import io.github.tianbao.check.example.Example;
import io.github.tianbao.check.example.ExampleLint;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.check.example.ExampleResult;
import io.github.tianbao.check.example.ExampleRunner;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.PackLint;
import io.github.tianbao.programme.pack.Placeholders;
import io.github.tianbao.programme.pack.ProgrammeRegistry;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.render.template.TemplateLint;
import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
        List<Problem> problems = new ArrayList<>(registry.problemsFor(ids).stream().filter(this::isAskedFor).toList());
        List<Programme> sound = problems.isEmpty() ? PackFolder.choose(registry, ids, session) : registry.programmes();
        sound.stream().filter(programme -> ids.isEmpty() || ids.contains(programme.id()))
                .forEach(programme -> problems.addAll(look(programme, registry.isDraft(programme))));
        if (problems.isEmpty()) {
            return ExitStatus.DONE;
        }
        session.console().out().println(packs.print(problems));
        session.say("lint.found", problems.size());
        return ExitStatus.WRONG_CALL;
    }

    /** Prints what deserves a second look in a pack that loads, and returns what is wrong with its examples and templates. */
    private List<Problem> look(Programme programme, boolean draft) {
        Problems wrong = new Problems();
        List<Example> examples = ExampleReader.read(
                programme.folder().resolve("examples.yaml"), programme.id() + "/examples.yaml", wrong);
        ExampleRunner runner = new ExampleRunner(programme);
        List<ExampleResult> results = runner.run(examples);
        results.stream().filter(result -> !result.holds()).map(ExampleResult::problem).forEach(wrong::add);
        TemplateLint.of(programme, results.stream().filter(ExampleResult::holds).map(ExampleResult::example).map(runner::assess).toList())
                .forEach(wrong::add);
        if (wrong.isEmpty()) {
            remark(programme, examples, draft);
        }
        return wrong.inFileOrder();
    }

    /** A sound pack may still hold what deserves a second look. */
    private void remark(Programme programme, List<Example> examples, boolean draft) {
        Problems remarks = new Problems();
        Placeholders.in(programme.folder()).forEach(remarks::add);
        PackLint.of(programme, LocalDate.now(session.clock())).forEach(remarks::add);
        ExampleLint.of(programme, examples).forEach(remarks::add);
        if (!remarks.isEmpty()) {
            session.console().out().println(packs.print(remarks.inFileOrder()));
        }
        session.say(remarks.isEmpty() ? "lint.clean" : draft ? "lint.draft" : "lint.sound", programme.id(), remarks.inFileOrder().size());
    }

    private boolean isAskedFor(Problem problem) {
        String file = problem.at().file();
        return ids.isEmpty() || file.startsWith("_") || ids.stream().anyMatch(id -> file.startsWith(id + "/"));
    }
}
