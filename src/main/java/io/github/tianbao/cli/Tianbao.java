package io.github.tianbao.cli;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program {@code tianbao}. */
@Command(
        name = "tianbao",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "命令",
        footer = {""},
        subcommands = {
            RunCommand.class,
            WatchCommand.class,
            ExplainCommand.class,
            ProgrammesCommand.class,
            PackCommand.class,
            ArchiveCommand.class,
            LedgerCommand.class,
            StatusCommand.class,
            DoctorCommand.class,
        })
public final class Tianbao implements Runnable {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @CommandLine.Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Tianbao(Session session) {
        this.session = session;
    }

    /** Runs a command and ends the process with its status (see README: exit status). */
    public static void main(String[] arguments) {
        System.exit(run(Console.system(), Clock.systemDefaultZone(), arguments));
    }

    /** Runs a command as {@link #main} does, with streams and clock given; for tests. */
    static int run(Console console, Clock clock, String... arguments) {
        Messages messages = Messages.of(language(arguments));
        Session session = new Session(console, messages, clock);
        CommandLine line = new CommandLine(new Tianbao(session), new SessionFactory(session))
                .setResourceBundle(messages.bundle())
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(100)
                .setAdjustLineBreaksForWideCJKCharacters(true)
                .setParameterExceptionHandler(new WrongCall(messages))
                .setExecutionExceptionHandler(new UnexpectedFailure(session));
        int status = line.execute(arguments);
        console.out().flush();
        console.err().flush();
        return status;
    }

    @Override
    public void run() {
        spec.commandLine().usage(session.console().out());
    }

    /** The words of help and errors are chosen before the rest of the call is read. */
    private static String language(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        int at = words.indexOf("--lang");
        if (at >= 0 && at + 1 < words.size()) {
            return words.get(at + 1);
        }
        return words.stream().filter(word -> word.startsWith("--lang=")).map(word -> word.substring(7)).findFirst().orElse("zh");
    }

}
