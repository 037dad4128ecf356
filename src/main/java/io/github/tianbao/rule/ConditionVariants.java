package io.github.tianbao.rule;

import io.github.tianbao.rule.function.FunctionLibrary;
import io.github.tianbao.rule.syntax.Comparisons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A condition with one thing changed: the opposite of it, or a limit that takes in or leaves out the number itself. Worked
 * examples that cannot tell a condition from its variants do not pin it down.
 */
public final class ConditionVariants {
    private static final SourcePosition NOWHERE = new SourcePosition("", 1, 1);

    private ConditionVariants() {}

    /**
     * A changed condition.
     *
     * @param written what was changed, as it stands in the pack
     * @param instead what stands there now
     */
    public record Variant(String written, String instead, Expression expression) {}

    /** The condition that holds where this one does not, and the other way round; what was undecided stays so. */
    public static Variant opposite(Expression condition) {
        return variant(condition, condition.source(), "非（" + condition.source() + "）", "非（" + condition.source() + "）")
                .orElseThrow(() -> new IllegalStateException("a condition has an opposite: " + condition.source()));
    }

    /** One variant for each {@code <, ≤, >, ≥} or word for it: 不少于 12 becomes 超过 12, and so on. */
    public static List<Variant> limits(Expression condition) {
        List<Variant> variants = new ArrayList<>();
        for (Comparisons.Change change : Comparisons.changes(
                condition.source(), scope(condition), FunctionLibrary.standard().keySet())) {
            variant(condition, change.written(), change.instead(), change.source()).ifPresent(variants::add);
        }
        return List.copyOf(variants);
    }

    private static Optional<Variant> variant(Expression condition, String written, String instead, String source) {
        return ExpressionCompiler.compile(source, NOWHERE, scope(condition), Expected.condition())
                        instanceof ExpressionCompiler.Result.Compiled compiled
                ? Optional.of(new Variant(written, instead, compiled.expression()))
                : Optional.empty();
    }

    private static Scope scope(Expression condition) {
        Map<String, Name> names = new TreeMap<>();
        condition.names().forEach(name -> names.put(name.text(), name));
        condition.columnsAskedFor().forEach(name -> names.put(name.text(), name));
        return new Own(names);
    }

    /** The names that the condition itself reads. */
    private record Own(Map<String, Name> byText) implements Scope {
        @Override
        public Optional<Name> find(String name) {
            return Optional.ofNullable(byText.get(name));
        }

        @Override
        public Collection<String> names() {
            return byText.keySet();
        }
    }
}
