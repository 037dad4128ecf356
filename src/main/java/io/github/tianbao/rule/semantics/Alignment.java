package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings terms that stand side by side to one type and one unit. */
public final class Alignment {
    private final Checker checker;

    Alignment(Checker checker) {
        this.checker = checker;
    }

    /** The terms in the unit of the first that has one; empty after reporting that they do not fit together. */
    public Optional<List<Term>> align(List<Term> terms) {
        Term first = terms.stream().filter(term -> !term.takesUnit()).findFirst().orElse(terms.get(0));
        List<Term> aligned = new ArrayList<>();
        boolean fits = true;
        for (Term term : terms) {
            Optional<Term> one = fit(term, first);
            one.ifPresent(aligned::add);
            fits &= one.isPresent();
        }
        return fits ? Optional.of(List.copyOf(aligned)) : Optional.empty();
    }

    private Optional<Term> fit(Term term, Term model) {
        if (!Types.sameKind(term.type(), model.type())) {
            checker.report(term.span(), checker.described(term)
                    + "，与“" + checker.label(model) + "”（" + Types.describe(model.type()) + "）不能放在一起" + advice(term, model));
            return Optional.empty();
        }
        if (isListOfOtherUnit(term, model)) {
            checker.report(term.span(), "两个列表里的数单位不同");
            return Optional.empty();
        }
        return term.isNumber() ? fitUnit(term, model) : Optional.of(term);
    }

    private static boolean isListOfOtherUnit(Term term, Term model) {
        return term.type() instanceof Type.ListType list && list.item() instanceof Type.NumberType
                && !term.type().equals(model.type());
    }

    private static String advice(Term term, Term model) {
        boolean yearForDate = term.isNumber() && term.isConstant() && model.type() instanceof Type.DateType;
        return yearForDate ? "；日期请写成 1995-12-31 或 1995-12" : "";
    }

    private Optional<Term> fitUnit(Term term, Term model) {
        if (term.takesUnit() && model.takesUnit()) {
            return Optional.of(term);
        }
        if (term.takesUnit() || term.unit().isConvertibleTo(model.unit())) {
            return Optional.of(term.in(model.unit()));
        }
        checker.report(term.span(), mismatch(term, model));
        return Optional.empty();
    }

    private String mismatch(Term term, Term model) {
        return checker.described(model) + "，" + checker.described(term) + "，" + unitAdvice(term, model);
    }

    private String unitAdvice(Term term, Term model) {
        if (!term.unit().isNone() && !model.unit().isNone()) {
            return "单位不同，不能相加减或比较；请核对";
        }
        Term counted = term.unit().isNone() ? model : term;
        String plain = checker.label(term.unit().isNone() ? term : model);
        if (plain.matches(".*[%％‰]")) {
            return "“" + plain + "”是比例，要先乘上一个数，例如 某项金额 × " + plain;
        }
        return "一个有单位、一个没有；" + (counted.isConstant()
                ? "请核对，或去掉“" + checker.label(counted) + "”的单位"
                : "请核对单位，或给没有单位的乘上 1" + counted.unit().symbol());
    }

    /** The common type of aligned terms. */
    public static Type typeOf(List<Term> terms) {
        Type first = terms.get(0).type();
        return terms.stream().allMatch(term -> term.type().equals(first)) ? first : widened(first);
    }

    /** The type without its options. */
    private static Type widened(Type type) {
        if (type instanceof Type.ListType list) {
            return new Type.ListType(widened(list.item()));
        }
        return type instanceof Type.TextType ? Type.TEXT : type;
    }

    public static boolean takeUnit(List<Term> terms) {
        return terms.stream().allMatch(Term::takesUnit);
    }

    /**
     * The plainest name for the unit of a product or quotient: {@code 元/亩} times 公顷 is 元, though counted in fifteenths.
     */
    static Unit simplest(Unit unit, Unit left, Unit right) {
        List<Unit> candidates = new ArrayList<>(List.of(Unit.NONE));
        for (Unit side : List.of(left, right)) {
            for (String part : side.symbol().split("[/·]")) {
                candidates.add(Unit.of(part));
            }
        }
        return candidates.stream().filter(unit::isConvertibleTo).findFirst().orElse(unit);
    }
}
