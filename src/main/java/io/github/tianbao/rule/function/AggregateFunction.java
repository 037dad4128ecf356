package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * 求和, 计数, 最大, 最小, 平均, 中位, 出现次数, 种数, 列出: over the records of a table (default), a group or a whole submission, those that meet a
 * condition, those that share a key with the record that asks.
 */
record AggregateFunction(Sort sort) implements FunctionForm {

    /** What is worked out. */
    enum Sort {
        SUM("求和"),
        COUNT("计数"),
        GREATEST("最大"),
        LEAST("最小"),
        MEAN("平均"),
        MEDIAN("中位"),
        OCCURRENCES("出现次数"),
        DISTINCT("种数"),
        LISTED("列出");

        private final String word;

        Sort(String word) {
            this.word = word;
        }
    }

    private static final Map<String, Aggregate.Span> SPANS = Map.of(
            "表", Aggregate.Span.TABLE, "组", Aggregate.Span.GROUP, "户", Aggregate.Span.GROUP, "报送", Aggregate.Span.SUBMISSION);

    @Override
    public String name() {
        return sort.word;
    }

    @Override
    public String usage() {
        return switch (sort) {
            case COUNT -> "计数(条件, 范围: 表)";
            case OCCURRENCES -> "出现次数(字段, 范围: 表)";
            case DISTINCT, LISTED -> sort.word + "(字段, 当: 条件, 范围: 表)";
            default -> sort.word + "(数, 当: 条件, 范围: 表)";
        };
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        return checker.aggregate(call, () -> {
            AggregateArguments arguments = AggregateArguments.read(this, call, checker);
            return arguments.isReadable() ? compile(call, arguments, checker) : Optional.empty();
        });
    }

    private Optional<Term> compile(Node.Call call, AggregateArguments arguments, Checker checker) {
        return switch (sort) {
            case COUNT -> count(call, arguments, checker);
            case OCCURRENCES -> occurrences(call, arguments, checker);
            case DISTINCT -> distinct(call, arguments, checker, operand -> Type.PLAIN_NUMBER);
            case LISTED -> distinct(call, arguments, checker, operand -> new Type.ListType(operand.type()));
            default -> measure(call, arguments, checker);
        };
    }

    private Optional<Term> count(Node.Call call, AggregateArguments arguments, Checker checker) {
        List<Term> conditions = new ArrayList<>(arguments.condition().stream().toList());
        conditions.addAll(arguments.operands());
        if (conditions.size() > 1 || conditions.stream().anyMatch(term -> !(term.type() instanceof Type.YesNoType))) {
            checker.report(conditions.get(0).span(), "计数里要一个条件，例如“甲 不为空”，应写成 " + usage());
            return Optional.empty();
        }
        Parts parts = new Parts(Optional.empty(), code(conditions), codes(arguments.keys()));
        return Optional.of(term(call, arguments, checker, parts, Type.PLAIN_NUMBER));
    }

    private Optional<Term> occurrences(Node.Call call, AggregateArguments arguments, Checker checker) {
        if (arguments.operands().isEmpty()) {
            checker.report(call.functionSpan(), "应写成 " + usage());
            return Optional.empty();
        }
        List<Term> keys = new ArrayList<>(arguments.operands());
        keys.addAll(arguments.keys());
        Parts parts = new Parts(Optional.empty(), arguments.condition().map(Term::code), codes(keys));
        return Optional.of(term(call, arguments, checker, parts, Type.PLAIN_NUMBER));
    }

    private Optional<Term> measure(Node.Call call, AggregateArguments arguments, Checker checker) {
        if (arguments.operands().size() != 1) {
            checker.report(call.functionSpan(), "应写成 " + usage());
            return Optional.empty();
        }
        Term operand = arguments.operands().get(0);
        boolean ordered = sort == Sort.GREATEST || sort == Sort.LEAST;
        if (!operand.isNumber() && !(ordered && operand.type() instanceof Type.DateType)) {
            checker.report(operand.span(), "“" + sort.word + "”要数" + (ordered ? "或日期" : "") + "，" + checker.described(operand));
            return Optional.empty();
        }
        Parts parts = new Parts(Optional.of(operand.code()), arguments.condition().map(Term::code), codes(arguments.keys()));
        return Optional.of(term(call, arguments, checker, parts, operand.type()));
    }

    private Optional<Term> distinct(Node.Call call, AggregateArguments arguments, Checker checker, Function<Term, Type> type) {
        if (arguments.operands().size() != 1 || arguments.operands().get(0).type() instanceof Type.ListType) {
            checker.report(call.functionSpan(), "应写成 " + usage());
            return Optional.empty();
        }
        Parts parts = new Parts(
                Optional.of(arguments.operands().get(0).code()), arguments.condition().map(Term::code), codes(arguments.keys()));
        return Optional.of(term(call, arguments, checker, parts, type.apply(arguments.operands().get(0))));
    }

    private record Parts(Optional<Code> operand, Optional<Code> condition, List<Code> keys) {}

    private Term term(Node.Call call, AggregateArguments arguments, Checker checker, Parts parts, Type type) {
        String key = arguments.span() + " " + checker.label(call.span());
        Unit unit = type instanceof Type.NumberType number ? number.unit() : Unit.NONE;
        Aggregate aggregate = checker.share(new CompiledAggregate(
                key, arguments.span(), parts.operand(), parts.condition(), parts.keys(), checker.namesOfAggregate(),
                () -> tally(unit)));
        return Term.derived(call.span(), type, environment -> environment.aggregate(aggregate), List.of());
    }

    private Tally tally(Unit unit) {
        return switch (sort) {
            case SUM -> new Tally.Sum(unit);
            case MEAN -> new Tally.Mean(unit);
            case MEDIAN -> new Tally.Median(unit);
            case GREATEST -> new Tally.Best(true);
            case LEAST -> new Tally.Best(false);
            case DISTINCT -> new Tally.Distinct();
            case LISTED -> new Tally.Listed();
            default -> new Tally.Count();
        };
    }

    private static Optional<Code> code(List<Term> terms) {
        return terms.stream().map(Term::code).findFirst();
    }

    private static List<Code> codes(List<Term> terms) {
        return terms.stream().map(Term::code).toList();
    }

    static Optional<Aggregate.Span> span(String word) {
        return Optional.ofNullable(SPANS.get(word));
    }
}
