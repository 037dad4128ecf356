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
import io.github.tianbao.value.QuantitiesInText;
import io.github.tianbao.value.QuantitiesInText.Found;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 取数 and 取数列: the first quantity of a unit that stands in a text, or all of them as a list. {@code 前} and {@code 后} name words of
 * which one has to stand before or behind it, with no other number and no punctuation between. Missing if there is none.
 */
record QuantityInText(String name, boolean all) implements FunctionForm {
    private static final String BEFORE = "前";
    private static final String AFTER = "后";

    @Override
    public String usage() {
        return name + "(文字, \"单位\", 前: 词, 后: 词)";
    }

    @Override
    public Optional<Term> check(Node.Call call, Checker checker) {
        List<Node> operands = call.arguments().stream().filter(argument -> argument.label().isEmpty()).map(Node.Argument::value).toList();
        Optional<Map<String, Term>> words = words(call, checker);
        if (operands.size() != 2) {
            checker.report(call.functionSpan(), "“" + name + "”应写成 " + usage());
            return Optional.empty();
        }
        Optional<Term> text = checker.check(operands.get(0)).filter(term -> isText(term, checker));
        Optional<Unit> unit = unit(operands.get(1), checker);
        return text.flatMap(source -> unit.flatMap(wanted -> words.map(near -> term(call, source, wanted, near))));
    }

    private boolean isText(Term term, Checker checker) {
        if (term.type() instanceof Type.TextType) {
            return true;
        }
        checker.report(term.span(), "“" + name + "”这里要文字，“" + checker.label(term) + "”是" + Types.describe(term.type()) + "；应写成 " + usage());
        return false;
    }

    /** What stands behind 前 and 后; empty after reporting what is wrong with it. */
    private Optional<Map<String, Term>> words(Node.Call call, Checker checker) {
        Map<String, Term> words = new HashMap<>();
        boolean readable = true;
        for (Node.Argument argument : call.arguments()) {
            if (argument.label().isPresent()) {
                String side = argument.label().get().node() instanceof Node.Word word ? word.text() : "";
                Optional<Term> near = checker.check(argument.value()).filter(term -> isSide(side, argument, checker) && areWords(term, side, checker));
                near.ifPresent(term -> words.put(side, term));
                readable &= near.isPresent();
            }
        }
        return readable ? Optional.of(words) : Optional.empty();
    }

    private boolean isSide(String side, Node.Argument argument, Checker checker) {
        boolean known = side.equals(BEFORE) || side.equals(AFTER);
        if (!known) {
            checker.report(argument.span(), "“" + name + "”里只能写 前:、后:，应写成 " + usage());
        }
        return known;
    }

    private static boolean areWords(Term term, String side, Checker checker) {
        boolean words = TextWords.areWords(term);
        if (!words) {
            checker.report(term.span(), "“" + side + "”要文字或文字的列表，“" + checker.label(term) + "”是" + Types.describe(term.type()));
        }
        return words;
    }

    /** The unit decides the type, so it has to be written out. */
    private Optional<Unit> unit(Node node, Checker checker) {
        if (node instanceof Node.TextLiteral text && !text.text().isBlank()) {
            return Optional.of(Unit.of(text.text()));
        }
        checker.report(node.span(), "单位要直接写在引号里，例如 " + name + "(内容, \"万元\")");
        return Optional.empty();
    }

    private Term term(Node.Call call, Term text, Unit unit, Map<String, Term> words) {
        Code source = text.code();
        Optional<Code> before = Optional.ofNullable(words.get(BEFORE)).map(Term::code);
        Optional<Code> after = Optional.ofNullable(words.get(AFTER)).map(Term::code);
        Missing none = Missing.of("文字中以" + unit.symbol() + "计的数");
        Code code = environment -> {
            Value value = source.evaluate(environment);
            if (!(value instanceof Text written)) {
                return value;
            }
            List<Value> found = QuantitiesInText.in(written.text(), unit).stream()
                    .filter(one -> isNear(before, one.before(), environment) && isNear(after, one.after(), environment))
                    .<Value>map(Found::quantity)
                    .toList();
            return found.isEmpty() ? none : all ? new ListValue(found) : found.get(0);
        };
        Type number = new Type.NumberType(unit);
        return Term.derived(call.span(), all ? new Type.ListType(number) : number, code, List.of(text));
    }

    private static boolean isNear(Optional<Code> words, String neighbourhood, Environment environment) {
        return words.isEmpty() || TextWords.of(words.get().evaluate(environment)).stream().anyMatch(neighbourhood::contains);
    }
}
