package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.syntax.Operator;
import java.util.List;

/** How a term shows up in a trace. */
public sealed interface Shape {

    /** Written in the expression; its text says all. */
    record Constant() implements Shape {}

    /** A name. */
    record Named(Name name) implements Shape {}

    /** Worked out from parts. */
    record Derived(List<Term> parts) implements Shape {
        public Derived {
            parts = List.copyOf(parts);
        }
    }

    /** A chain of 且 or of 或, shown flat. */
    record Chain(Operator operator, List<Term> parts) implements Shape {
        public Chain {
            parts = List.copyOf(parts);
        }
    }

    /** Only some parts matter, and which depends on the record: the branch taken, the tier hit. */
    @FunctionalInterface
    non-sealed interface Choice extends Shape {
        List<Term> parts(Environment environment);
    }
}
