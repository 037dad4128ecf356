package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Expected;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.ExpressionCompiler;
import io.github.tianbao.rule.ExpressionCompiler.Result.Compiled;
import io.github.tianbao.rule.ExpressionCompiler.Result.Failed;
import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.Scope;
import io.github.tianbao.rule.SourcePosition;
import java.util.Optional;

/** Compiles expressions that stand in YAML texts and moves the faults to where the characters really are. */
final class ExpressionReader {
    private final NameTable names;
    private final Problems problems;

    ExpressionReader(NameTable names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** The expression with the names known so far; faults are not told. */
    Optional<Expression> tryToCompile(YamlText text) {
        return ExpressionCompiler.compile(text.text(), text.at(), names, Expected.anything()) instanceof Compiled compiled
                ? Optional.of(compiled.expression())
                : Optional.empty();
    }

    Optional<Expression> value(YamlText text, Scope scope) {
        return compile(text, 0, text.text().length(), scope, Expected.anything());
    }

    Optional<Expression> condition(YamlText text, Scope scope) {
        return compile(text, 0, text.text().length(), scope, Expected.condition());
    }

    /** Compiles a part of a text, given by {@code char} offsets. */
    Optional<Expression> part(YamlText text, int from, int to, Scope scope) {
        return compile(text, from, to, scope, Expected.anything());
    }

    private Optional<Expression> compile(YamlText text, int from, int to, Scope scope, Expected expected) {
        String source = text.text().substring(from, to);
        SourcePosition origin = new SourcePosition(text.at().file(), 1, 1);
        ExpressionCompiler.Result result = ExpressionCompiler.compile(source, origin, scope, expected);
        if (result instanceof Compiled compiled) {
            return Optional.of(compiled.expression());
        }
        int before = text.text().codePointCount(0, from);
        ((Failed) result).problems().stream()
                .filter(problem -> !followsFromDoubt(source, problem))
                .map(problem -> moved(problem, text, before + offset(source, problem)))
                .forEach(problems::add);
        return Optional.empty();
    }

    /** Whether a fault is about a name whose own definition is faulty, so that it goes away with that one. */
    private boolean followsFromDoubt(String source, Problem problem) {
        int start = source.offsetByCodePoints(0, Math.min(offset(source, problem), source.codePointCount(0, source.length())));
        int length = Math.min(problem.length(), source.codePointCount(start, source.length()));
        String wrong = source.substring(start, source.offsetByCodePoints(start, length));
        return MentionedNames.in(wrong, names.names()).stream().anyMatch(names.doubtful()::contains);
    }

    private static Problem moved(Problem problem, YamlText text, int codePoint) {
        return new Problem(text.at(codePoint), problem.length(), problem.message(), problem.suggestion());
    }

    /** The code point offset of a fault in the source; the compiler counted lines and columns from 1. */
    private static int offset(String source, Problem problem) {
        int lineStart = 0;
        for (int line = 1; line < problem.at().line(); line++) {
            lineStart = source.indexOf('\n', lineStart) + 1;
        }
        return source.codePointCount(0, lineStart) + problem.at().column() - 1;
    }
}
