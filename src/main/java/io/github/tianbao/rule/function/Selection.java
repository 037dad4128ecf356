package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 筛选: what stands in one list where a second one beside it holds a value, or one of several. */
record Selection() implements FunctionForm {
    private static final List<Kind> KINDS = List.of(Kind.LIST, Kind.LIST, Kind.ANYTHING);

    @Override
    public String name() {
        return "筛选";
    }

    @Override
    public String usage() {
        return "筛选(列表, 旁边的列表, 值或列表)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return new Arguments(this, call, checker).ofKinds(KINDS, KINDS.size()).flatMap(terms -> {
            Type beside = item(terms.get(1));
            Type wanted = terms.get(2).type() instanceof Type.ListType ? item(terms.get(2)) : terms.get(2).type();
            if (beside.getClass() != wanted.getClass()) {
                checker.report(terms.get(2).span(), checker.described(terms.get(2)) + "，与“" + checker.label(terms.get(1)) + "”里的比不了");
                return Optional.empty();
            }
            return Optional.of(Term.derived(call.span(), terms.get(0).type(),
                    environment -> select(terms.stream().map(term -> term.evaluate(environment)).toList()), terms));
        });
    }

    private static Type item(Term list) {
        return ((Type.ListType) list.type()).item();
    }

    private static Value select(List<Value> values) {
        Optional<Value> missing = values.stream().filter(Value::isMissing).findFirst();
        if (missing.isPresent() || !(values.get(0) instanceof ListValue list) || !(values.get(1) instanceof ListValue beside)) {
            return missing.orElse(values.get(0));
        }
        Stream<Value> asked = values.get(2) instanceof ListValue several ? several.items().stream() : Stream.of(values.get(2));
        Set<Value> wanted = new HashSet<>(asked.map(Keys::of).toList());
        return new ListValue(IntStream.range(0, Math.min(list.items().size(), beside.items().size()))
                .filter(at -> wanted.contains(Keys.of(beside.items().get(at))))
                .mapToObj(list.items()::get).toList());
    }
}
