package io.github.tianbao.cli;

import io.github.tianbao.render.Output;
import java.util.ArrayList;
import java.util.List;

/** What the index of the outbox links to: every output, but of the forms, of which there may be thousands, their folder. */
final class OutputLinks {
    private static final List<Output.Kind> ORDER =
            List.of(Output.Kind.ANNOTATED, Output.Kind.REPORT, Output.Kind.FORM, Output.Kind.SUMMARY, Output.Kind.NOTICE);

    private OutputLinks() {}

    /** Paths relative to the result folder, what a clerk looks for first in front. */
    static List<String> of(List<Output> outputs) {
        List<String> links = new ArrayList<>();
        for (Output.Kind kind : ORDER) {
            outputs.stream().filter(output -> output.kind() == kind)
                    .map(output -> kind == Output.Kind.FORM ? folder(output.path()) : output.path())
                    .distinct().forEach(links::add);
        }
        return links;
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? path : path.substring(0, slash + 1);
    }
}
