package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.Value;

/** A compiled part of an expression. Stateless; never throws for data; {@code Missing} when it cannot be decided. */
@FunctionalInterface
public interface Code {
    Value evaluate(Environment environment);
}
