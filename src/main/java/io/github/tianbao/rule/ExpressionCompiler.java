package io.github.tianbao.rule;

import io.github.tianbao.rule.function.FunctionLibrary;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.CompiledExpression;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.rule.syntax.Diagnostics;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.Parser;
import io.github.tianbao.rule.syntax.SourceText;
import io.github.tianbao.rule.syntax.Vocabulary;
import java.util.List;
import java.util.Optional;

/** Compiles the text of an expression. Never throws for any text. */
public final class ExpressionCompiler {
    private ExpressionCompiler() {}

    /** What came of compiling. */
    public sealed interface Result {

        /** An expression without a fault. */
        record Compiled(Expression expression) implements Result {}

        /** All faults found, in the order of the text; at least one. */
        record Failed(List<Problem> problems) implements Result {
            public Failed {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * Compiles an expression.
     *
     * @param at    where its first character stands; further lines of the text start in the same column
     * @param scope the names it may use
     */
    public static Result compile(String source, SourcePosition at, Scope scope, Expected expected) {
        SourceText text = new SourceText(source);
        Diagnostics diagnostics = new Diagnostics(text, at);
        Vocabulary vocabulary = new Vocabulary(scope, FunctionLibrary.standard().keySet());
        Node tree = Parser.parse(text, vocabulary, diagnostics);
        Checker checker = new Checker(scope, text, FunctionLibrary.standard(), diagnostics);
        Optional<Term> root = check(tree, checker, expected);
        return diagnostics.isEmpty()
                ? new Result.Compiled(new CompiledExpression(source, text, root.orElseThrow(), checker))
                : new Result.Failed(diagnostics.problems());
    }

    private static Optional<Term> check(Node tree, Checker checker, Expected expected) {
        if (expected instanceof Expected.Condition) {
            return checker.condition(tree);
        }
        Optional<Term> term = checker.check(tree);
        return expected instanceof Expected.AmountShownIn amount ? term.filter(found -> fits(found, amount, checker)) : term;
    }

    private static boolean fits(Term term, Expected.AmountShownIn amount, Checker checker) {
        boolean shown = term.isNumber()
                && (amount.unit().isNone() || term.unit().isNone() || term.unit().isConvertibleTo(amount.unit()));
        if (!shown) {
            checker.report(term.span(), "单位写的是“" + amount.unit().symbol() + "”，而算出来的是" + Types.describe(term.type()));
        }
        return shown;
    }
}
