package io.github.tianbao.rule.function;

import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Checks the arguments of a call. */
final class Arguments {
    private final FunctionForm function;
    private final Node.Call call;
    private final Checker checker;

    Arguments(FunctionForm function, Node.Call call, Checker checker) {
        this.function = function;
        this.call = call;
        this.checker = checker;
    }

    /** As many terms as were written, each of the kind at its place; empty after reporting what does not fit. */
    Optional<List<Term>> ofKinds(List<Kind> kinds, int required) {
        boolean counted = requireCount(required, kinds.size());
        List<Term> terms = new ArrayList<>();
        for (int index = 0; index < call.arguments().size(); index++) {
            Kind kind = index < kinds.size() ? kinds.get(index) : Kind.ANYTHING;
            unlabelled(call.arguments().get(index))
                    .flatMap(checker::check)
                    .filter(term -> require(kind, term))
                    .ifPresent(terms::add);
        }
        return counted && terms.size() == call.arguments().size() ? Optional.of(List.copyOf(terms)) : Optional.empty();
    }

    /** One term or more, of any kind. */
    Optional<List<Term>> oneOrMore() {
        return ofKinds(Collections.nCopies(Math.max(1, call.arguments().size()), Kind.ANYTHING), 1);
    }

    private boolean requireCount(int least, int most) {
        int count = call.arguments().size();
        if (count >= least && count <= most) {
            return true;
        }
        String fault = count < least ? "少了" : "多了";
        checker.report(call.functionSpan(), "“" + function.name() + "”的参数" + fault + "，应写成 " + function.usage());
        return false;
    }

    private Optional<Node> unlabelled(Node.Argument argument) {
        argument.label().ifPresent(label -> checker.report(
                label.span(), "“" + function.name() + "”的参数前面不写“" + checker.label(label.span()) + ":”，应写成 " + function.usage()));
        return argument.label().isPresent() ? Optional.empty() : Optional.of(argument.value());
    }

    private boolean require(Kind kind, Term term) {
        if (kind.accepts(term)) {
            return true;
        }
        String wanted = "“" + function.name() + "”这里要" + kind.word() + "，";
        checker.report(term.span(), wanted + checker.described(term) + "；应写成 " + function.usage());
        return false;
    }
}
