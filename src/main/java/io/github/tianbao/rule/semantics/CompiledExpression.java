package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Trace;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.SourceText;
import io.github.tianbao.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A term with its source, ready to be used by many threads. */
public final class CompiledExpression implements Expression {
    private final String source;
    private final Term root;
    private final Code code;
    private final Tracer tracer;
    private final Set<Name> names;
    private final Set<Name> nearby;
    private final Set<Name> atHand;
    private final Set<Name> askedFor;
    private final List<Aggregate> aggregates;

    public CompiledExpression(String source, SourceText text, Term root, Checker checker) {
        this.source = source;
        this.root = root;
        this.code = root.code();
        this.tracer = new Tracer(text);
        this.names = Collections.unmodifiableSet(checker.namesRead());
        this.atHand = Collections.unmodifiableSet(checker.namesAtHand());
        this.nearby = Collections.unmodifiableSet(checker.namesNearby());
        this.askedFor = Collections.unmodifiableSet(checker.columnsAskedFor());
        this.aggregates = checker.aggregates();
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public Type type() {
        return root.type();
    }

    @Override
    public Set<Name> names() {
        return names;
    }

    @Override
    public Set<Name> namesAtHand() {
        return atHand;
    }

    @Override
    public Set<Name> namesNearby() {
        return nearby;
    }

    @Override
    public Set<Name> columnsAskedFor() {
        return askedFor;
    }

    @Override
    public List<Aggregate> aggregates() {
        return aggregates;
    }

    @Override
    public Value evaluate(Environment environment) {
        return code.evaluate(environment);
    }

    @Override
    public Trace trace(Environment environment) {
        return tracer.trace(root, environment);
    }

    @Override
    public String toString() {
        return source;
    }
}
