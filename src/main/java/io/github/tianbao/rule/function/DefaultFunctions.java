package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Alignment;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What to do about values and columns that are not there: 如缺, 有列, 有单位 and 有表. All are always decided. */
final class DefaultFunctions {
    private DefaultFunctions() {}

    static List<FunctionForm> all() {
        return List.of(new IfMissing(), new Asking("有列", Environment::hasColumn), new Asking("有单位", Environment::hasUnit), new AskingForList());
    }

    /** 如缺: the value, or another one where it is missing. The only way to make something of nothing, and it shows in the rule. */
    private record IfMissing() implements FunctionForm {
        @Override
        public String name() {
            return "如缺";
        }

        @Override
        public String usage() {
            return "如缺(值, 缺时的值)";
        }

        @Override
        public Optional<Term> check(Node.Call call, Checker checker) {
            return arguments(call, checker).flatMap(checker.alignment()::align).map(terms -> term(call, terms));
        }

        /** An option of the first needs no quotes in the second. */
        private Optional<List<Term>> arguments(Node.Call call, Checker checker) {
            boolean two = call.arguments().size() == 2 && call.arguments().stream().allMatch(argument -> argument.label().isEmpty());
            if (!two) {
                return new Arguments(this, call, checker).ofKinds(List.of(Kind.ANYTHING, Kind.ANYTHING), 2);
            }
            Optional<Term> wanted = checker.check(call.arguments().get(0).value());
            Optional<Term> instead =
                    checker.check(call.arguments().get(1).value(), wanted.map(Term::options).orElse(List.of()));
            return wanted.flatMap(one -> instead.map(other -> List.of(one, other)));
        }

        private static Term term(Node.Call call, List<Term> terms) {
            Code wanted = terms.get(0).code();
            Code instead = terms.get(1).code();
            Code code = environment -> {
                Value value = wanted.evaluate(environment);
                return value.isMissing() ? instead.evaluate(environment) : value;
            };
            return Term.derived(call.span(), Alignment.typeOf(terms), code, terms).takingUnitLike(terms);
        }
    }

    /** 有表: whether a list from outside was given at all. */
    private record AskingForList() implements FunctionForm {
        @Override
        public String name() {
            return "有表";
        }

        @Override
        public String usage() {
            return "有表(对照表)";
        }

        @Override
        public Optional<Term> check(Node.Call call, Checker checker) {
            if (call.arguments().size() != 1 || call.arguments().get(0).label().isPresent()) {
                checker.report(call.functionSpan(), "“有表”应写成 " + usage());
                return Optional.empty();
            }
            return checker.list(call.arguments().get(0).value())
                    .map(list -> Term.derived(call.span(), Type.YES_NO, environment -> environment.value(list), List.of()));
        }
    }

    /** What a sheet may or may not say about a field: 有列 whether it has the column at all, 有单位 what it is counted in. Asking is not reading. */
    private record Asking(String name, BiPredicate<Environment, Name> question) implements FunctionForm {
        @Override
        public String usage() {
            return name + "(字段)";
        }

        @Override
        public Optional<Term> check(Node.Call call, Checker checker) {
            boolean oneBareName = call.arguments().size() == 1 && call.arguments().get(0).label().isEmpty();
            if (!oneBareName) {
                checker.report(call.functionSpan(), "“" + name + "”应写成 " + usage());
                return Optional.empty();
            }
            return checker.field(call.arguments().get(0).value()).map(field -> term(call, field));
        }

        private Term term(Node.Call call, Name field) {
            return Term.derived(call.span(), Type.YES_NO, environment -> YesNo.of(question.test(environment, field)), List.of());
        }
    }
}
