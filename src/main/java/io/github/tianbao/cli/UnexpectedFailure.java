package io.github.tianbao.cli;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What a user sees of a failure: a sentence; the rest goes to the log. */
final class UnexpectedFailure implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailure.class);

    private final Session session;

    UnexpectedFailure(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult call) {
        if (failure instanceof Refusal refusal) {
            session.console().err().println(refusal.getMessage());
            return refusal.status();
        }
        LOG.error("{}", command.getCommandSpec().qualifiedName(), failure);
        session.complain("run.unexpected", logFile());
        return ExitStatus.UNREADABLE;
    }

    /** Where the log is, as {@code logback.xml} says. */
    static Path logFile() {
        String configured = System.getProperty("tianbao.log");
        return configured != null ? Path.of(configured) : Path.of(System.getProperty("java.io.tmpdir"), "tianbao.log");
    }
}
