package io.github.tianbao.cli;

import io.github.tianbao.archive.bag.Fixity;
import io.github.tianbao.archive.bag.PackageFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tianbao archive}. */
@Command(name = "archive", subcommands = ArchiveCommand.Verify.class)
final class ArchiveCommand implements Runnable {
    @Mixin
    private CommonOptions common;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code tianbao archive verify}. */
    @Command(name = "verify")
    static final class Verify implements Callable<Integer> {
        private final Session session;

        @Mixin
        private CommonOptions common;

        @Parameters(arity = "1..*", paramLabel = "PACKAGE", descriptionKey = "packages")
        private List<Path> packages = List.of();

        Verify(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IOException {
            boolean sound = true;
            for (Path bag : packages) {
                List<PackageFault> faults = Fixity.of(bag).faults();
                if (faults.isEmpty()) {
                    session.say("archive.sound", bag);
                }
                for (PackageFault fault : faults) {
                    session.say("archive.fault." + fault.kind(), bag, fault.file());
                    sound = false;
                }
            }
            return sound ? ExitStatus.DONE : ExitStatus.UNREADABLE;
        }
    }
}
