package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 分段: the value of the tier into which a number or a date falls. Each tier names its upper bound, which belongs to it (不超过, the
 * default) or not (不满); 其余 takes what is above all bounds, so that no gap is left.
 */
record Tiers() implements FunctionForm {
    private static final String REST = "其余";

    @Override
    public String name() {
        return "分段";
    }

    @Override
    public String usage() {
        return "分段(数, 上限1: 值1, 不满 上限2: 值2, …, 其余: 值)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        if (!isComplete(call, checker)) {
            return Optional.empty();
        }
        List<Node.Argument> tiers = call.arguments().subList(1, call.arguments().size());
        List<Node.Label> bounds = tiers.subList(0, tiers.size() - 1).stream().map(tier -> tier.label().orElseThrow()).toList();
        Optional<List<Term>> measured = measured(call.arguments().get(0).value(), bounds, checker);
        Optional<List<Term>> values =
                checker.checkAll(tiers.stream().map(Node.Argument::value).toList()).flatMap(checker.alignment()::align);
        return measured.flatMap(terms -> values
                .map(results -> new TierTable(terms.get(0), terms.subList(1, terms.size()), inclusive(bounds), results))
                .filter(table -> table.isAscending(checker))
                .map(table -> table.term(call.span())));
    }

    /** The measure and the bounds in its unit. */
    private static Optional<List<Term>> measured(Node measure, List<Node.Label> bounds, Checker checker) {
        List<Node> nodes = new ArrayList<>(List.of(measure));
        bounds.forEach(bound -> nodes.add(bound.node()));
        return checker.checkAll(nodes).filter(terms -> canBeMeasured(terms.get(0), checker)).flatMap(checker.alignment()::align);
    }

    private static List<Boolean> inclusive(List<Node.Label> bounds) {
        return bounds.stream().map(Node.Label::inclusive).toList();
    }

    private boolean isComplete(Node.Call call, Checker checker) {
        List<Node.Argument> arguments = call.arguments();
        if (arguments.size() < 3 || arguments.get(0).label().isPresent()) {
            checker.report(call.functionSpan(), "分段应写成 " + usage());
            return false;
        }
        for (Node.Argument tier : arguments.subList(1, arguments.size())) {
            if (tier.label().isEmpty()) {
                checker.report(tier.value().span(), "分段的每一档都要写“上限: 值”，应写成 " + usage());
                return false;
            }
        }
        return endsWithRest(call, checker);
    }

    private static boolean endsWithRest(Node.Call call, Checker checker) {
        List<Node.Argument> arguments = call.arguments();
        for (int index = 1; index < arguments.size(); index++) {
            boolean last = index == arguments.size() - 1;
            Node label = arguments.get(index).label().orElseThrow().node();
            boolean rest = label instanceof Node.Word word && word.text().equals(REST);
            if (rest != last) {
                checker.report(label.span(), last ? "分段的最后一档要写“其余: 值”，否则超过上限的没有结果" : "“其余”要写在最后一档");
                return false;
            }
        }
        return true;
    }

    private static boolean canBeMeasured(Term measure, Checker checker) {
        if (measure.isNumber() || measure.type() instanceof Type.DateType) {
            return true;
        }
        checker.report(measure.span(), "分段只能按数或日期，" + checker.described(measure));
        return false;
    }
}
