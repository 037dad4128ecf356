package io.github.tianbao.cli;

import io.github.tianbao.archive.replay.Comparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tianbao archive replay}: decides again by what lies in a package, and compares every byte. */
@Command(name = "replay")
final class ArchiveReplayCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "packages")
    private List<Path> paths = List.of();

    ArchiveReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        boolean same = true;
        for (Path path : paths) {
            for (Path bag : Archives.packages(path)) {
                if (!Files.isDirectory(bag)) {
                    throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("run.absent", bag));
                }
                same &= tell(bag, Replay.of(bag));
            }
        }
        return same ? ExitStatus.DONE : ExitStatus.UNREADABLE;
    }

    private boolean tell(Path bag, Replay replay) {
        if (replay instanceof Replay.Impossible impossible) {
            session.say("replay." + impossible.key(), bag, impossible.detail());
            return false;
        }
        Replay.Compared compared = (Replay.Compared) replay;
        if (compared.comparison().differences().isEmpty()) {
            session.say("replay.same", bag, compared.comparison().files());
            return true;
        }
        session.say("replay.differs", bag, compared.comparison().differences().size(), compared.comparison().files());
        for (Comparison.Difference difference : compared.comparison().differences()) {
            session.say("replay.difference." + difference.kind(), difference.file());
        }
        compared.circumstances().forEach(circumstance -> session.say("replay.cause", circumstance));
        if (compared.circumstances().isEmpty()) {
            session.say("replay.nocause");
        }
        return false;
    }
}
