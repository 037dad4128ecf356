package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.Value;
import java.util.List;

/** Compiles and evaluates in one line, for tests. */
final class Rules {
    static final SourcePosition HERE = new SourcePosition("pack/programme.yaml", 7, 5);

    private Rules() {}

    static ExpressionCompiler.Result result(String source, Scope scope) {
        return ExpressionCompiler.compile(source, HERE, scope, Expected.anything());
    }

    static Expression compile(String source, Scope scope) {
        ExpressionCompiler.Result result = result(source, scope);
        assertThat(result).as(source).isInstanceOf(ExpressionCompiler.Result.Compiled.class);
        return ((ExpressionCompiler.Result.Compiled) result).expression();
    }

    static List<Problem> problems(String source, Scope scope) {
        ExpressionCompiler.Result result = result(source, scope);
        assertThat(result).as(source).isInstanceOf(ExpressionCompiler.Result.Failed.class);
        return ((ExpressionCompiler.Result.Failed) result).problems();
    }

    static Value evaluate(String source, TestRecord record, Scope scope) {
        return compile(source, scope).evaluate(record);
    }

    /** The value as text; {@code ?} and the names wanting where it is missing. */
    static String show(Value value) {
        return value instanceof io.github.tianbao.value.Missing missing ? "?" + String.join("、", missing.names()) : value.text();
    }
}
