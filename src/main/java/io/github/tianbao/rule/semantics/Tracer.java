package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.rule.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Tells how a value came about: one node for each name, call and operator; what is written as a literal needs none. */
final class Tracer {
    private static final Origin WORKED_OUT = new Origin.Expression();

    private final SourceText source;

    Tracer(SourceText source) {
        this.source = source;
    }

    Trace trace(Term term, Environment environment) {
        if (term.shape() instanceof Shape.Named named) {
            return new Trace(named.name().text(), environment.value(named.name()), environment.origin(named.name()), List.of());
        }
        List<Trace> parts = new ArrayList<>();
        for (Term part : parts(term.shape(), environment)) {
            if (!part.isConstant()) {
                parts.add(trace(part, environment));
            }
        }
        return new Trace(source.label(term.span()), term.evaluate(environment), WORKED_OUT, parts);
    }

    private static List<Term> parts(Shape shape, Environment environment) {
        if (shape instanceof Shape.Derived derived) {
            return derived.parts();
        }
        if (shape instanceof Shape.Chain chain) {
            return chain.parts();
        }
        return shape instanceof Shape.Choice choice ? choice.parts(environment) : List.of();
    }
}
