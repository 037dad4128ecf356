package io.github.tianbao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tianbao archive}. */
@Command(
        name = "archive",
        subcommands = {
            ArchiveVerifyCommand.class,
            ArchiveCatalogueCommand.class,
            ArchiveFindCommand.class,
            ArchiveReplayCommand.class,
            ArchiveExportCommand.class,
        })
final class ArchiveCommand implements Runnable {
    @Mixin
    private CommonOptions common;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
