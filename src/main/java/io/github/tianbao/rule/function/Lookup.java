package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.ValueColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 查表: what stands in the second list at the place where the key stands in the first, as in two columns of a table side by side.
 * Missing for a key that the table does not have.
 */
record Lookup() implements FunctionForm {
    private static final List<Kind> KINDS = List.of(Kind.ANYTHING, Kind.LIST, Kind.LIST);

    @Override
    public String name() {
        return "查表";
    }

    @Override
    public String usage() {
        return "查表(键, 键的列表, 值的列表)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return new Arguments(this, call, checker).ofKinds(KINDS, KINDS.size()).flatMap(terms -> {
            Term key = terms.get(0);
            Type known = itemOf(terms.get(1));
            if (known.getClass() != key.type().getClass()) {
                checker.report(key.span(), "“" + checker.label(key) + "”是" + Types.describe(key.type()) + "，而“"
                        + checker.label(terms.get(1)) + "”里是" + Types.describe(known) + "，查不到");
                return Optional.empty();
            }
            return Optional.of(Term.derived(call.span(), itemOf(terms.get(2)), code(terms), terms));
        });
    }

    private static Type itemOf(Term list) {
        return ((Type.ListType) list.type()).item();
    }

    private static Code code(List<Term> terms) {
        Code key = terms.get(0).code();
        Code keys = terms.get(1).code();
        Code values = terms.get(2).code();
        return environment -> find(key.evaluate(environment), keys, values, environment);
    }

    private static Value find(Value key, Code keys, Code values, Environment environment) {
        Value known = keys.evaluate(environment);
        Value given = values.evaluate(environment);
        if (key.isMissing() || !(known instanceof ListValue first) || !(given instanceof ListValue second)) {
            return key.isMissing() ? key : known.isMissing() ? known : given;
        }
        if (first.items() instanceof ValueColumn column && column.isOfTexts() && key instanceof Text text) {
            return only(text, column.positions(text), second.items());
        }
        Value wanted = Keys.of(key);
        int count = Math.min(first.items().size(), second.items().size());
        for (int at = 0; at < count; at++) {
            if (Keys.of(first.items().get(at)).equals(wanted)) {
                return second.items().get(at);
            }
        }
        return Missing.of("“" + key.text() + "”的对照");
    }

    /** A key that stands in several rows which say different things says nothing. */
    private static Value only(Text key, int[] positions, List<Value> values) {
        List<Value> found = IntStream.of(positions).mapToObj(values::get).map(Keys::of).distinct().toList();
        if (found.size() == 1) {
            return values.get(positions[0]);
        }
        return Missing.of("“" + key.text() + "”的" + (found.isEmpty() ? "对照" : "唯一对照（它在对照表里不止一处，各不相同）"));
    }
}
