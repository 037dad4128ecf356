package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.Operator;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.ValueColumn;
import io.github.tianbao.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists, {@code 属于} and {@code 包含}. */
final class Membership {
    private final Checker checker;

    Membership(Checker checker) {
        this.checker = checker;
    }

    Optional<Term> list(Node.ListLiteral node, List<String> options) {
        if (node.items().isEmpty()) {
            checker.report(node.span(), "列表里什么也没有");
            return Optional.empty();
        }
        List<Term> items = new ArrayList<>();
        node.items().forEach(item -> checker.check(item, options).ifPresent(items::add));
        return items.size() < node.items().size()
                ? Optional.empty()
                : checker.alignment().align(items).map(aligned -> listOf(node, aligned));
    }

    private static Term listOf(Node.ListLiteral node, List<Term> items) {
        Type type = new Type.ListType(Alignment.typeOf(items));
        List<Code> codes = items.stream().map(Term::code).toList();
        if (items.stream().allMatch(Term::isConstant)) {
            Value value = collect(codes, NoEnvironment.INSTANCE);
            return Term.constant(node.span(), type, value).withTakesUnit(Alignment.takeUnit(items));
        }
        return Term.derived(node.span(), type, environment -> collect(codes, environment), items);
    }

    private static Value collect(List<Code> codes, io.github.tianbao.rule.Environment environment) {
        List<Value> values = new ArrayList<>(codes.size());
        Optional<Missing> missing = Optional.empty();
        for (Code code : codes) {
            Value value = code.evaluate(environment);
            if (value instanceof Missing one) {
                missing = Optional.of(missing.map(one::and).orElse(one));
            }
            values.add(value);
        }
        return missing.<Value>map(nothing -> nothing).orElseGet(() -> new ListValue(values));
    }

    Optional<Term> in(Node.Infix node) {
        Optional<Term> item = checker.check(node.left());
        Optional<Term> list = checker.check(node.right(), item.map(Term::options).orElse(List.of()));
        return item.flatMap(one -> list.filter(all -> isListOf(node, one, all))
                .map(all -> holds(node, all, one, node.operator() == Operator.IN)));
    }

    Optional<Term> contains(Node.Infix node) {
        Optional<Term> whole = checker.check(node.left());
        boolean list = whole.filter(term -> term.type() instanceof Type.ListType).isPresent();
        List<String> options = list ? whole.map(Term::options).orElseThrow() : List.of();
        Optional<Term> part = checker.check(node.right(), options);
        return whole.flatMap(one -> part.flatMap(other -> contains(node, one, other)));
    }

    private Optional<Term> contains(Node.Infix node, Term whole, Term part) {
        boolean wanted = node.operator() == Operator.CONTAINS;
        if (!(whole.type() instanceof Type.TextType)) {
            return isListOf(node, part, whole) ? Optional.of(holds(node, whole, part, wanted)) : Optional.empty();
        }
        if (part.type() instanceof Type.TextType) {
            Code code = textContains(whole.code(), part.code(), wanted);
            return Optional.of(Term.derived(node.span(), Type.YES_NO, code, List.of(whole, part)));
        }
        checker.report(part.span(), "“" + checker.label(whole) + "”是文字，只能包含文字，" + checker.described(part));
        return Optional.empty();
    }

    private static Term holds(Node.Infix node, Term list, Term item, boolean wanted) {
        return item.type() instanceof Type.ListType
                ? subset(node, list, item, wanted)
                : membership(node, list, item, wanted);
    }

    private boolean isListOf(Node.Infix node, Term item, Term list) {
        if (!(list.type() instanceof Type.ListType type)) {
            boolean in = node.operator() == Operator.IN || node.operator() == Operator.NOT_IN;
            String advice = in ? "”的右边要一个列表，例如 [甲, 乙]，" : "”只能用于文字或列表，";
            checker.report(list.span(), "“" + checker.label(node.operatorSpan()) + advice + checker.described(list));
            return false;
        }
        if (!Types.sameKind(type.item(), single(item)) || !sameUnit(type.item(), item, list)) {
            checker.report(item.span(), checker.described(item) + "，而列表里是" + Types.describe(type.item()));
            return false;
        }
        return true;
    }

    /** What is asked about: the item, or the items of a list. */
    private static Type single(Term item) {
        return item.type() instanceof Type.ListType list ? list.item() : item.type();
    }

    private static boolean sameUnit(Type listed, Term item, Term list) {
        return !(listed instanceof Type.NumberType number)
                || list.takesUnit() || item.takesUnit() || single(item).equals(number);
    }

    /** Whether every item of one list is in the other. */
    private static Term subset(Node.Infix node, Term list, Term items, boolean wanted) {
        Code all = list.code();
        Code asked = items.code();
        Code code = environment -> {
            Value one = asked.evaluate(environment);
            Value other = all.evaluate(environment);
            return one instanceof ListValue part && other instanceof ListValue whole
                    ? held(part.items(), whole.items(), wanted)
                    : Decimals.missing(one, other);
        };
        return Term.derived(node.span(), Type.YES_NO, code, inReadingOrder(items, list));
    }

    private static Value held(List<Value> items, List<Value> all, boolean wanted) {
        Value undecided = YesNo.of(wanted);
        for (Value item : items) {
            Value found = found(all, item, true);
            if (found == YesNo.NO) {
                return YesNo.of(!wanted);
            }
            undecided = found.isMissing() ? found : undecided;
        }
        return undecided;
    }

    private static Term membership(Node.Infix node, Term list, Term item, boolean wanted) {
        Code items = list.code();
        Code one = item.code();
        Code code = environment -> {
            Value value = one.evaluate(environment);
            Value values = items.evaluate(environment);
            return values instanceof ListValue all && !value.isMissing()
                    ? found(all.items(), value, wanted)
                    : Decimals.missing(value, values);
        };
        return Term.derived(node.span(), Type.YES_NO, code, inReadingOrder(list, item));
    }

    private static List<Term> inReadingOrder(Term one, Term other) {
        return one.span().start() <= other.span().start() ? List.of(one, other) : List.of(other, one);
    }

    private static Value found(List<Value> items, Value value, boolean wanted) {
        if (items instanceof ValueColumn column && column.isOfTexts() && value instanceof Text text) {
            return inColumn(column, text, wanted);
        }
        Value undecided = YesNo.of(!wanted);
        for (Value item : items) {
            Value same = Comparison.same(item, value);
            if (same == YesNo.YES) {
                return YesNo.of(wanted);
            }
            undecided = same.isMissing() ? same : undecided;
        }
        return undecided;
    }

    private static Value inColumn(ValueColumn column, Text text, boolean wanted) {
        if (column.positions(text).length > 0) {
            return YesNo.of(wanted);
        }
        return column.blank().<Value>map(blank -> blank).orElse(YesNo.of(!wanted));
    }

    private static Code textContains(Code whole, Code part, boolean wanted) {
        return environment -> {
            Value one = whole.evaluate(environment);
            Value other = part.evaluate(environment);
            return one instanceof Text text && other instanceof Text piece
                    ? YesNo.of(text.text().contains(piece.text()) == wanted)
                    : Decimals.missing(one, other);
        };
    }
}
