package io.github.tianbao.cli;

import io.github.tianbao.programme.Citations;
import io.github.tianbao.programme.Programme;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tianbao pack citations}: what the packs quote, so that it can be held against the gazettes. */
@Command(name = "citations")
final class PackCitationsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private CommonOptions common;

    @Mixin
    private PackFolder packs;

    @Option(names = "--format", paramLabel = "text|tsv", descriptionKey = "format")
    private Format format = Format.text;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
    private List<String> ids = List.of();

    PackCitationsCommand(Session session) {
        this.session = session;
    }

    /** How rows are printed; the names are what the user types. */
    enum Format { text, tsv }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = session.console().out();
        if (format == Format.tsv) {
            out.println("programme\trule\tdocument\tclause\tquote");
        }
        for (Programme programme : PackFolder.choose(packs.loadSound(session, ids), ids, session)) {
            for (Citations.Row row : Citations.of(programme)) {
                out.println(line(row));
            }
        }
        return ExitStatus.DONE;
    }

    private String line(Citations.Row row) {
        return format == Format.tsv ? tabbed(row) : spoken(row);
    }

    private static String tabbed(Citations.Row row) {
        return String.join("\t", List.of(row.programme(), row.rule(), row.document(), row.clause(), oneLine(row.quote())));
    }

    private static String spoken(Citations.Row row) {
        return row.programme() + " " + row.rule() + "  " + row.document() + " " + row.clause() + "「" + oneLine(row.quote()) + "」";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
