package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/** A function that needs all its arguments: where one is missing, so is the result. */
record StrictFunction(String name, String usage, List<Kind> parameters, Type result, Body body) implements FunctionForm {

    /** Works the value out of arguments that are all there. */
    @FunctionalInterface
    interface Body {
        Value apply(Environment environment, Value[] arguments);
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return new Arguments(this, call, checker)
                .ofKinds(parameters, parameters.size())
                .map(terms -> Term.derived(call.span(), result, code(terms), terms));
    }

    private Code code(List<Term> terms) {
        Code[] codes = terms.stream().map(Term::code).toArray(Code[]::new);
        return environment -> apply(environment, codes, body);
    }

    private static Value apply(Environment environment, Code[] codes, Body body) {
        Value[] values = new Value[codes.length];
        for (int index = 0; index < codes.length; index++) {
            values[index] = codes[index].evaluate(environment);
            if (values[index] instanceof Missing) {
                return missing(environment, codes, values, index);
            }
        }
        return body.apply(environment, values);
    }

    private static Value missing(Environment environment, Code[] codes, Value[] values, int from) {
        Missing all = (Missing) values[from];
        for (int index = from + 1; index < codes.length; index++) {
            all = codes[index].evaluate(environment) instanceof Missing one ? all.and(one) : all;
        }
        return all;
    }
}
