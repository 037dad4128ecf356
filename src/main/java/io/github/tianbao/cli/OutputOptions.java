package io.github.tianbao.cli;

import io.github.tianbao.render.Output;
import io.github.tianbao.render.Selection;
import java.util.Arrays;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that choose outputs. */
final class OutputOptions {
    @Option(names = "--only", split = "[,，、]", paramLabel = "KIND", converter = KindOfOutput.class, descriptionKey = "only")
    private Set<Output.Kind> only = Set.of();

    @Option(names = "--without", split = "[,，、]", paramLabel = "KIND", converter = KindOfOutput.class, descriptionKey = "without")
    private Set<Output.Kind> without = Set.of();

    /** What these options ask for; refused if they contradict each other. */
    Selection selection(Session session) {
        if (!only.isEmpty() && !without.isEmpty()) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("call.either", "--only", "--without"));
        }
        return only.isEmpty() ? Selection.without(without) : new Selection(only);
    }

    /** A package holds everything, so that it can be made again; what is kept cannot leave anything out. */
    void requireAll(Session session) {
        if (!only.isEmpty() || !without.isEmpty()) {
            throw new Refusal(ExitStatus.WRONG_CALL, session.messages().say("call.whole"));
        }
    }

    /** Takes the word that clerks use, or the one in receipts. */
    private static final class KindOfOutput implements ITypeConverter<Output.Kind> {
        @Override
        public Output.Kind convert(String word) {
            return Arrays.stream(Output.Kind.values())
                    .filter(kind -> kind.word().equals(word.strip()) || kind.code().equalsIgnoreCase(word.strip()))
                    .findFirst().orElseThrow(() -> new TypeConversionException(word));
        }
    }
}
