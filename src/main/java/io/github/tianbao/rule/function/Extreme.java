package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Alignment;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Optional;

/** 取大, 取小, 取早, 取晚: of several arguments or of the items of one list. Missing if any of them is. */
record Extreme(String name, Kind kind, boolean greatest) implements FunctionForm {

    @Override
    public String usage() {
        return name + "(" + kind.word() + ", " + kind.word() + ", …) 或 " + name + "(列表)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return new Arguments(this, call, checker).oneOrMore().flatMap(terms -> isOneList(terms)
                ? ofList(call, checker, terms.get(0))
                : ofTerms(call, checker, terms));
    }

    private static boolean isOneList(List<Term> terms) {
        return terms.size() == 1 && terms.get(0).type() instanceof Type.ListType;
    }

    private Optional<Term> ofTerms(Node.Call call, Checker checker, List<Term> terms) {
        return requireKinds(checker, terms).flatMap(checker.alignment()::align).map(aligned -> {
            Code[] codes = aligned.stream().map(Term::code).toArray(Code[]::new);
            return Term.derived(call.span(), Alignment.typeOf(aligned), ofCodes(codes), aligned).takingUnitLike(aligned);
        });
    }

    private Optional<List<Term>> requireKinds(Checker checker, List<Term> terms) {
        List<Term> wrong = terms.stream().filter(term -> !kind.accepts(term)).toList();
        wrong.forEach(term -> report(checker, term));
        return wrong.isEmpty() ? Optional.of(terms) : Optional.empty();
    }

    private void report(Checker checker, Term term) {
        checker.report(term.span(), "“" + name + "”这里要" + kind.word() + "，" + checker.described(term));
    }

    private Code ofCodes(Code[] codes) {
        return environment -> {
            Value best = codes[0].evaluate(environment);
            for (int index = 1; index < codes.length; index++) {
                best = better(best, codes[index].evaluate(environment));
            }
            return best;
        };
    }

    private Optional<Term> ofList(Node.Call call, Checker checker, Term list) {
        Type item = ((Type.ListType) list.type()).item();
        if (!kind.accepts(Term.derived(list.span(), item, list.code(), List.of()))) {
            report(checker, list);
            return Optional.empty();
        }
        Code items = list.code();
        Missing nothing = Missing.of(checker.label(list) + "（没有内容）");
        Code code = environment -> {
            Value value = items.evaluate(environment);
            return value instanceof ListValue values ? values.items().stream().reduce(this::better).orElse(nothing) : value;
        };
        return Optional.of(Term.derived(call.span(), item, code, List.of(list)));
    }

    private Value better(Value one, Value other) {
        return Ordering.better(one, other, greatest);
    }
}
