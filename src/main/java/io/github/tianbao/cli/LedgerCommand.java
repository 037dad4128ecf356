package io.github.tianbao.cli;

import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.secret.KeyFile;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tianbao ledger}. */
@Command(name = "ledger", subcommands = LedgerCommand.Key.class)
final class LedgerCommand implements Runnable {
    @Mixin
    private CommonOptions common;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code tianbao ledger key}: makes the key of a ledger that is to be encrypted. */
    @Command(name = "key")
    static final class Key implements Callable<Integer> {
        private final Session session;

        @Mixin
        private CommonOptions common;

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
        private Path file;

        Key(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            try {
                KeyFile.create(file);
            } catch (LedgerRefused refused) {
                throw new Refusal(ExitStatus.WRONG_CALL, refused.getMessage());
            }
            session.say("ledger.key.made", file);
            return ExitStatus.DONE;
        }
    }
}
