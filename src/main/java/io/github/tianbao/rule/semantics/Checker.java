package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Scope;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Diagnostics;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.SourceText;
import io.github.tianbao.rule.syntax.Span;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.YesNo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks a syntax tree against the names of a scope and compiles it. An empty result means that a problem was reported. */
public final class Checker {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final Map<String, FunctionForm> functions;
    private final Names names;
    private final Arithmetic arithmetic = new Arithmetic(this);
    private final Comparison comparison = new Comparison(this);
    private final Membership membership = new Membership(this);
    private final Logic logic = new Logic(this);
    private final Alignment alignment = new Alignment(this);
    private final Map<String, Aggregate> aggregates = new LinkedHashMap<>();
    private boolean insideAggregate;

    public Checker(Scope scope, SourceText source, Map<String, FunctionForm> functions, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.functions = functions;
        this.names = new Names(this, scope);
    }

    public Optional<Term> check(Node node) {
        return check(node, List.of());
    }

    /**
     * Checks a part.
     *
     * @param options texts that may stand there without quotes
     */
    public Optional<Term> check(Node node, List<String> options) {
        if (node instanceof Node.NumberLiteral number) {
            return Optional.of(number(number));
        }
        if (node instanceof Node.TextLiteral text) {
            return names.text(text, options);
        }
        if (node instanceof Node.DateLiteral date) {
            return Optional.of(Term.constant(date.span(), Type.DATE, date.date()));
        }
        if (node instanceof Node.YesNoLiteral literal) {
            return Optional.of(yesNo(literal, options));
        }
        if (node instanceof Node.Word word) {
            return names.word(word, options);
        }
        return node instanceof Node.Broken ? Optional.empty() : checkComposite(node, options);
    }

    private Optional<Term> checkComposite(Node node, List<String> options) {
        if (node instanceof Node.Parenthesis parenthesis) {
            return check(parenthesis.inner(), options).map(term -> closed(term, parenthesis));
        }
        if (node instanceof Node.ListLiteral list) {
            return membership.list(list, options);
        }
        if (node instanceof Node.Negation negation) {
            return arithmetic.negation(negation);
        }
        if (node instanceof Node.Not not) {
            return logic.not(not);
        }
        if (node instanceof Node.Emptiness emptiness) {
            return logic.emptiness(emptiness);
        }
        if (node instanceof Node.Conditional conditional) {
            return logic.conditional(conditional, options);
        }
        return node instanceof Node.Infix infix ? infix(infix) : call((Node.Call) node);
    }

    /** A chain in parentheses is one part of the chain around it. */
    private static Term closed(Term term, Node.Parenthesis parenthesis) {
        Shape shape = term.shape() instanceof Shape.Chain chain ? new Shape.Derived(chain.parts()) : term.shape();
        return new Term(parenthesis.inner().span(), term.type(), term.code(), shape, term.takesUnit());
    }

    private Optional<Term> infix(Node.Infix infix) {
        return switch (infix.operator()) {
            case AND, OR -> logic.chain(infix);
            case PLUS, MINUS -> arithmetic.sum(infix);
            case TIMES, DIVIDE -> arithmetic.product(infix);
            case IN, NOT_IN -> membership.in(infix);
            case CONTAINS, NOT_CONTAINS -> membership.contains(infix);
            default -> comparison.compare(infix);
        };
    }

    private Optional<Term> call(Node.Call call) {
        FunctionForm function = functions.get(call.function());
        if (function == null) {
            names.reportUnknownFunction(call, functions.keySet());
            call.arguments().forEach(argument -> check(argument.value()));
            return Optional.empty();
        }
        return function.check(call, this);
    }

    private static Term number(Node.NumberLiteral number) {
        Quantity value = new Quantity(number.amount(), number.unit());
        return Term.constant(number.span(), Types.number(number.unit()), value).withTakesUnit(number.takesUnit());
    }

    private static Term yesNo(Node.YesNoLiteral literal, List<String> options) {
        YesNo value = YesNo.of(literal.yes());
        return options.contains(value.text())
                ? Term.constant(literal.span(), new Type.TextType(options), new Text(value.text()))
                : Term.constant(literal.span(), Type.YES_NO, value);
    }

    /** Checks all parts, so that every problem is found; empty if any has one. */
    public Optional<List<Term>> checkAll(List<Node> nodes) {
        List<Term> terms = new ArrayList<>();
        for (Node node : nodes) {
            check(node).ifPresent(terms::add);
        }
        return terms.size() == nodes.size() ? Optional.of(List.copyOf(terms)) : Optional.empty();
    }

    /** Checks a part that has to be a condition. */
    public Optional<Term> condition(Node node) {
        return check(node).filter(this::requireCondition);
    }

    private boolean requireCondition(Term term) {
        if (term.type() instanceof Type.YesNoType) {
            return true;
        }
        report(term.span(), "这里要一个条件，" + described(term) + "；是不是少了比较，例如“= …”“不为空”？");
        return false;
    }

    /** Checks the operand of an aggregate, in which no other aggregate may stand. */
    public Optional<Term> aggregate(Node.Call call, Supplier<Optional<Term>> check) {
        if (insideAggregate) {
            report(call.functionSpan(), "统计里面不能再套统计（“" + call.function() + "”）；请把里面的先写成一个计算");
            return Optional.empty();
        }
        insideAggregate = true;
        names.enterAggregate();
        Optional<Term> term = check.get();
        names.leaveAggregate();
        insideAggregate = false;
        return term;
    }

    /** What the aggregate that is being checked has read so far. */
    public Set<Name> namesOfAggregate() {
        return names.ofAggregate();
    }

    /** The aggregate itself, or the equal one that this expression uses already. */
    public Aggregate share(Aggregate aggregate) {
        if (aggregate.span() != Aggregate.Span.SUBMISSION) {
            names.countAsNearby();
        }
        return aggregates.computeIfAbsent(aggregate.key(), key -> aggregate);
    }

    /** The field of that name, not counted as read; empty after reporting that there is none. */
    public Optional<Name> field(Node node) {
        return names.field(node);
    }

    /** The list from outside of that name, not counted as read; empty after reporting that there is none. */
    public Optional<Name> list(Node node) {
        return names.list(node);
    }

    /** The options of a name, without counting it as read; for the other side of a comparison. */
    List<String> optionsAhead(Node node) {
        return names.optionsAhead(node);
    }

    public Alignment alignment() {
        return alignment;
    }

    public void report(Span span, String message) {
        diagnostics.report(span, message);
    }

    void report(Span span, String message, String suggestion) {
        diagnostics.report(span, message, suggestion);
    }

    /** What a term is, for messages: {@code “到岗日期”是日期}. */
    public String described(Term term) {
        return "“" + label(term) + "”是" + Types.describe(term.type());
    }

    public String label(Term term) {
        return label(term.span());
    }

    public String label(Span span) {
        return source.label(span);
    }

    public Set<Name> namesRead() {
        return new LinkedHashSet<>(names.read());
    }

    public Set<Name> namesAtHand() {
        return new LinkedHashSet<>(names.atHand());
    }

    public Set<Name> namesNearby() {
        return new LinkedHashSet<>(names.nearby());
    }

    public Set<Name> columnsAskedFor() {
        return new LinkedHashSet<>(names.askedFor());
    }

    public List<Aggregate> aggregates() {
        return List.copyOf(aggregates.values());
    }
}
