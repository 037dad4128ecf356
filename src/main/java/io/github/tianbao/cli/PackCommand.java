package io.github.tianbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tianbao pack}. */
@Command(
        name = "pack",
        subcommands = {
            PackNewCommand.class, PackLintCommand.class, PackTestCommand.class, PackBookCommand.class, PackDiffCommand.class,
            PackCitationsCommand.class
        })
final class PackCommand implements Runnable {
    @Mixin
    private CommonOptions common;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
