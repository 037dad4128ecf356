package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Scope;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.rule.syntax.Span;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.NearName;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Resolves words: names, options without quotes, functions; suggests near ones. */
final class Names {
    /** Beyond this a number is no amount of anything, and arithmetic might not end. */
    private static final Pattern NUMERALS = Pattern.compile("[零〇一二两三四五六七八九十百千万亿点半]+");
    private static final int FARTHEST_SCALE = 1_000;

    private final Checker checker;
    private final Scope scope;
    private final Set<Name> read = new LinkedHashSet<>();
    private final Set<Name> askedFor = new LinkedHashSet<>();
    private final Set<Name> nearby = new LinkedHashSet<>();
    private final Set<Name> atHand = new LinkedHashSet<>();
    private final Set<Name> ofAggregate = new LinkedHashSet<>();
    private boolean insideAggregate;

    Names(Checker checker, Scope scope) {
        this.checker = checker;
        this.scope = scope;
    }

    Set<Name> read() {
        return read;
    }

    /** Read outside of aggregates, or in aggregates over less than the submission. */
    Set<Name> nearby() {
        return nearby;
    }

    /** Read outside of aggregates. */
    Set<Name> atHand() {
        return atHand;
    }

    void enterAggregate() {
        insideAggregate = true;
        ofAggregate.clear();
    }

    void leaveAggregate() {
        insideAggregate = false;
    }

    Set<Name> ofAggregate() {
        return new LinkedHashSet<>(ofAggregate);
    }

    void countAsNearby() {
        nearby.addAll(ofAggregate);
    }

    Set<Name> askedFor() {
        return askedFor;
    }

    Optional<Term> word(Node.Word word, List<String> options) {
        Optional<Name> name = scope.find(word.text());
        boolean option = !word.quoted() && options.contains(word.text());
        if (option && name.isPresent()) {
            checker.report(word.span(), "“" + word.text() + "”既是选项又是名称；选项请加引号，名称请加反引号 `");
            return Optional.empty();
        }
        if (option) {
            return Optional.of(Term.constant(word.span(), new Type.TextType(options), new Text(word.text())));
        }
        if (name.isEmpty()) {
            reportUnknown(word, options);
        } else if (name.get().kind() == Name.Kind.LIST) {
            checker.report(word.span(), "“" + word.text() + "”是对照表，要写成“" + word.text() + "·字段”，或者 有表(" + word.text() + ")");
            return Optional.empty();
        }
        return name.map(found -> read(word, found));
    }

    private Term read(Node.Word word, Name name) {
        read.add(name);
        (insideAggregate ? ofAggregate : nearby).add(name);
        if (!insideAggregate) {
            atHand.add(name);
        }
        return new Term(word.span(), name.type(), reading(name), new Shape.Named(name), false);
    }

    /** Guards against a value of another type, so that no cast fails later on. */
    private static Code reading(Name name) {
        if (name.kind() == Name.Kind.COLUMN) {
            return environment -> environment.value(name);
        }
        Missing missing = Missing.of(name.text());
        if (name.type() instanceof Type.NumberType number) {
            return environment -> inUnit(environment.value(name), number.unit(), missing);
        }
        Class<? extends Value> expected = valueClass(name.type());
        if (name.type() instanceof Type.ListType list) {
            Class<? extends Value> item = valueClass(list.item());
            return environment -> listOf(item, environment.value(name), missing);
        }
        return environment -> {
            Value value = environment.value(name);
            return expected.isInstance(value) || value instanceof Missing ? value : missing;
        };
    }

    private static Value listOf(Class<? extends Value> item, Value value, Missing missing) {
        boolean fits = value instanceof ListValue list && list.items().stream().allMatch(item::isInstance);
        return fits || value instanceof Missing ? value : missing;
    }

    private static Value inUnit(Value value, Unit unit, Missing missing) {
        if (!(value instanceof Quantity quantity) || Math.abs(quantity.amount().scale()) > FARTHEST_SCALE) {
            return value instanceof Missing ? value : missing;
        }
        if (quantity.unit() == unit || quantity.unit().equals(unit)) {
            return quantity;
        }
        return quantity.unit().isConvertibleTo(unit)
                ? new Quantity(quantity.unit().convert(quantity.amount(), unit), unit)
                : missing;
    }

    private static Class<? extends Value> valueClass(Type type) {
        if (type instanceof Type.TextType) {
            return Text.class;
        }
        if (type instanceof Type.DateType) {
            return PartialDate.class;
        }
        if (type instanceof Type.NumberType) {
            return Quantity.class;
        }
        return type instanceof Type.ListType ? ListValue.class : YesNo.class;
    }

    Optional<Term> text(Node.TextLiteral text, List<String> options) {
        if (!options.isEmpty() && !options.contains(text.text())) {
            reportNoOption(text.span(), text.text(), options);
            return Optional.empty();
        }
        return Optional.of(Term.constant(text.span(), new Type.TextType(options), new Text(text.text())));
    }

    private void reportUnknown(Node.Word word, List<String> options) {
        if (!options.isEmpty()) {
            reportNoOption(word.span(), word.text(), options);
            return;
        }
        Optional<String> reason = scope.whyNot(word.text());
        if (reason.isPresent()) {
            checker.report(word.span(), reason.get());
            return;
        }
        Optional<String> near = near(word.text(), scope.names());
        checker.report(
                word.span(),
                "没有“" + word.text() + "”这个名称" + meant(near, word.quoted() ? "" : advice(word.text())),
                near.orElse(""));
    }

    private static String advice(String word) {
        return NUMERALS.matcher(word).matches() ? "；数请写成 12、0.5、3万 这样" : "；如果它是文字，请加引号";
    }

    private void reportNoOption(Span span, String text, List<String> options) {
        Optional<String> near = near(text, options);
        checker.report(
                span,
                "“" + text + "”不是可选的值" + meant(near, "；") + "可选：" + String.join("、", options),
                near.orElse(""));
    }

    void reportUnknownFunction(Node.Call call, Collection<String> functions) {
        Optional<String> near = near(call.function(), functions);
        String hint = scope.find(call.function()).isPresent()
                ? "“" + call.function() + "”是名称，后面不能跟括号"
                : "没有“" + call.function() + "”这个函数" + meant(near, "");
        checker.report(call.functionSpan(), hint, near.orElse(""));
    }

    Optional<Name> field(Node node) {
        Optional<Name> name = node instanceof Node.Word word ? scope.find(word.text()) : Optional.empty();
        if (name.isEmpty() && node instanceof Node.Word word) {
            reportUnknown(word, List.of());
        } else if (name.filter(found -> found.kind() == Name.Kind.FIELD).isEmpty() && !(node instanceof Node.Broken)) {
            checker.report(node.span(), "这里只能写一个字段名");
        }
        Optional<Name> field = name.filter(found -> found.kind() == Name.Kind.FIELD);
        field.ifPresent(askedFor::add);
        return field;
    }

    /** The list of that name, not counted as read; empty after reporting that there is none. */
    Optional<Name> list(Node node) {
        Optional<Name> list = node instanceof Node.Word word
                ? scope.find(word.text()).filter(found -> found.kind() == Name.Kind.LIST) : Optional.empty();
        if (list.isEmpty() && !(node instanceof Node.Broken)) {
            checker.report(node.span(), "这里只能写一张对照表的名称");
        }
        list.ifPresent(askedFor::add);
        return list;
    }

    List<String> optionsAhead(Node node) {
        return node instanceof Node.Word word
                ? scope.find(word.text()).map(name -> Types.options(name.type())).orElse(List.of())
                : List.of();
    }

    private static String meant(Optional<String> near, String otherwise) {
        return near.map(word -> "，您是不是要写“" + word + "”？").orElse(otherwise);
    }

    private static Optional<String> near(String word, Collection<String> candidates) {
        return NearName.nearest(word, candidates);
    }
}
