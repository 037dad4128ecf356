package io.github.tianbao.cli;

import io.github.tianbao.check.example.Example;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.render.RenderFault;
import io.github.tianbao.render.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao pack book}: prints the rule book of packs. */
@Command(name = "book")
final class PackBookCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = List.of();

    PackBookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Programme> programmes = PackFolder.choose(packs.loadSound(session, ids), ids, session);
        Files.createDirectories(out);
        RuleBook book = new RuleBook();
        for (Programme programme : programmes) {
            Path file = out.resolve(programme.id() + "-规则手册.pdf");
            Files.write(file, print(book, programme));
            session.say("book.done", file);
        }
        return ExitStatus.DONE;
    }

    private byte[] print(RuleBook book, Programme programme) {
        Problems problems = new Problems();
        List<Example> examples = ExampleReader.read(
                programme.folder().resolve("examples.yaml"), programme.id() + "/examples.yaml", problems);
        if (!problems.isEmpty()) {
            throw new Refusal(ExitStatus.WRONG_CALL, packs.print(problems.inFileOrder()));
        }
        try {
            return book.print(programme, examples, Version.text());
        } catch (RenderFault fault) {
            throw new Refusal(ExitStatus.WRONG_CALL, fault.getMessage());
        }
    }
}
