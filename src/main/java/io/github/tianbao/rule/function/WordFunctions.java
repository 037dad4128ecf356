package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Checker;
import io.github.tianbao.rule.semantics.Decimals;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.rule.syntax.Node;
import io.github.tianbao.value.ClockTimeInText;
import io.github.tianbao.value.DatesInText;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.NearName;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words in texts and in lists: splitting, replacing, looking for any of several, the nearest known name, what two lists share. */
final class WordFunctions {
    private static final Type TEXTS = new Type.ListType(Type.TEXT);
    private static final Missing NO_DATE = Missing.of("文字中的日期");
    private static final Missing NO_TIME = Missing.of("文字中的时刻");

    private WordFunctions() {}

    static List<FunctionForm> all() {
        return List.of(
                new QuantityInText("取数", false),
                new QuantityInText("取数列", true),
                new StrictFunction("取日期", "取日期(文字)", List.of(Kind.TEXT), Type.DATE, (environment, values) -> firstDate(values[0].text())),
                new StrictFunction("取日期列", "取日期列(文字)", List.of(Kind.TEXT), new Type.ListType(Type.DATE), (environment, values) -> dates(values[0].text())),
                new StrictFunction("取时刻", "取时刻(文字)", List.of(Kind.TEXT), Type.PLAIN_NUMBER, (environment, values) -> firstTime(values[0].text())),
                new StrictFunction("分开", "分开(文字, 分隔词)", List.of(Kind.TEXT, Kind.WORDS), TEXTS, (environment, values) -> split(values)),
                new StrictFunction("替换", "替换(文字, 词, 新词)", List.of(Kind.TEXT, Kind.WORDS, Kind.TEXT), Type.TEXT, (environment, values) -> replace(values)),
                new StrictFunction("含任一", "含任一(文字或列表, 列表)", List.of(Kind.WORDS, Kind.WORDS), Type.YES_NO, (environment, values) -> holdsAny(values)),
                new StrictFunction("不含者", "不含者(列表, 词的列表)", List.of(Kind.WORDS, Kind.WORDS), TEXTS, (environment, values) -> withoutAny(values)),
                new StrictFunction("相近", "相近(文字, 列表)", List.of(Kind.TEXT, Kind.WORDS), Type.TEXT, (environment, values) -> nearest(values)),
                new StrictFunction("归类", "归类(文字, 词的列表, 旁边的列表)", List.of(Kind.TEXT, Kind.WORDS, Kind.WORDS), Type.TEXT, (environment, values) -> classOf(values)),
                new StrictFunction("交集", "交集(列表, 列表)", List.of(Kind.WORDS, Kind.WORDS), TEXTS, (environment, values) -> shared(values, true)),
                new StrictFunction("差集", "差集(列表, 列表)", List.of(Kind.WORDS, Kind.WORDS), TEXTS, (environment, values) -> shared(values, false)),
                new SumOfList());
    }

    private static Value firstDate(String text) {
        return DatesInText.in(text).stream().findFirst().<Value>map(date -> date).orElse(NO_DATE);
    }

    private static Value dates(String text) {
        List<PartialDate> dates = DatesInText.in(text);
        return dates.isEmpty() ? NO_DATE : new ListValue(List.copyOf(dates));
    }

    private static Value firstTime(String text) {
        return ClockTimeInText.first(text).<Value>map(Quantity::of).orElse(NO_TIME);
    }

    private static Value split(Value[] values) {
        Pattern separators = Pattern.compile(longestFirst(values[1]).map(Pattern::quote).collect(Collectors.joining("|")));
        return new ListValue(separators.splitAsStream(values[0].text()).map(String::strip).filter(part -> !part.isEmpty())
                .<Value>map(Text::new).toList());
    }

    private static Value replace(Value[] values) {
        String text = values[0].text();
        for (String word : longestFirst(values[1]).toList()) {
            text = text.replace(word, values[2].text());
        }
        return new Text(text);
    }

    /** So that 高家村镇 goes before 高家村. */
    private static Stream<String> longestFirst(Value words) {
        return TextWords.of(words).stream().filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    private static Value holdsAny(Value[] values) {
        List<String> wanted = TextWords.of(values[1]);
        return YesNo.of(values[0] instanceof Text text
                ? wanted.stream().anyMatch(text.text()::contains)
                : TextWords.of(values[0]).stream().anyMatch(wanted::contains));
    }

    private static Value withoutAny(Value[] values) {
        List<String> words = TextWords.of(values[1]);
        return new ListValue(TextWords.of(values[0]).stream().filter(item -> words.stream().noneMatch(item::contains))
                .<Value>map(Text::new).toList());
    }

    private static Value nearest(Value[] values) {
        return NearName.nearest(values[0].text(), TextWords.of(values[1])).<Value>map(Text::new)
                .orElseGet(() -> Missing.of("与“" + values[0].text() + "”相近的名称"));
    }

    /** The class that the words in a text stand for; a longer word goes before a shorter one within it. */
    private static Value classOf(Value[] values) {
        List<String> words = TextWords.of(values[1]).stream().map(TextNormaliser::key).toList();
        List<String> classes = TextWords.of(values[2]);
        String left = TextNormaliser.key(values[0].text());
        Set<String> found = new TreeSet<>(Comparator.comparing(classes::indexOf));
        for (int at : IntStream.range(0, Math.min(words.size(), classes.size())).boxed()
                .sorted(Comparator.comparing((Integer position) -> words.get(position).length()).reversed()).toList()) {
            if (!words.get(at).isEmpty() && left.contains(words.get(at))) {
                found.add(classes.get(at));
                left = left.replace(words.get(at), " ");
            }
        }
        return found.size() == 1 ? new Text(found.iterator().next())
                : Missing.of("“" + values[0].text() + "”的归类" + (found.isEmpty() ? "" : "（说到" + String.join("、", found) + "）"));
    }

    private static Value shared(Value[] values, boolean wanted) {
        Set<String> others = Set.copyOf(TextWords.of(values[1]));
        return new ListValue(TextWords.of(values[0]).stream().distinct().filter(word -> others.contains(word) == wanted)
                .<Value>map(Text::new).toList());
    }

    /** 相加: the sum of the numbers of one list, such as all 亩 in one cell. */
    private record SumOfList() implements FunctionForm {
        @Override
        public String name() {
            return "相加";
        }

        @Override
        public String usage() {
            return "相加(数的列表)";
        }

        @Override
        public Optional<Term> check(Node.Call call, Checker checker) {
            return new Arguments(this, call, checker).ofKinds(List.of(Kind.LIST), 1).flatMap(terms -> {
                Term list = terms.get(0);
                if (list.type() instanceof Type.ListType type && type.item() instanceof Type.NumberType number) {
                    return Optional.of(sum(call, list, number.unit()));
                }
                checker.report(list.span(), "“相加”这里要数的列表，“" + checker.label(list) + "”是" + Types.describe(list.type()));
                return Optional.empty();
            });
        }

        private static Term sum(Node.Call call, Term list, Unit unit) {
            return Term.derived(call.span(), new Type.NumberType(unit), environment -> sum(environment, list, unit), List.of(list));
        }

        private static Value sum(Environment environment, Term list, Unit unit) {
            Value value = list.evaluate(environment);
            if (!(value instanceof ListValue numbers)) {
                return value;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Value number : numbers.items()) {
                sum = sum.add(((Quantity) number).amount(), Decimals.CONTEXT);
            }
            return new Quantity(sum, unit);
        }
    }
}
