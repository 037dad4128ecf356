package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Expected;
import io.github.tianbao.rule.ExpressionCompiler;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Scope;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Symbol;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All names of a programme, each with its slot. A name whose definition is faulty is known all the same, as <em>doubtful</em>, so that
 * one fault is told once and not again at every place that uses the name.
 */
final class NameTable implements Scope {
    private static final String VERDICT = "结论";
    private static final SourcePosition NOWHERE = new SourcePosition("", 1, 1);
    private static final Type VERDICTS = new Type.TextType(List.of("通过", "不通过", "无法判定"));

    private final Problems problems;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Name> defined = new LinkedHashMap<>();
    private final Set<String> doubtful = new LinkedHashSet<>();

    private record Slot(Name.Kind kind, int number) {}

    NameTable(Problems problems) {
        this.problems = problems;
        take("核查基准日", Name.Kind.CONTEXT);
        take("工作表", Name.Kind.CONTEXT);
        take("本表", Name.Kind.CONTEXT);
        take("填报单位", Name.Kind.CONTEXT);
        take(VERDICT, Name.Kind.CONTEXT);
        define("核查基准日", Type.DATE);
        define("工作表", Type.TEXT);
        define("本表", Type.TEXT);
        define("填报单位", Type.TEXT);
    }

    private Slot take(String name, Name.Kind kind) {
        return slots.putIfAbsent(name, new Slot(kind, slots.size()));
    }

    /** Takes a name; a second thing of the same name is a fault. */
    boolean reserve(YamlText name, Name.Kind kind) {
        return reserve(name.text(), name, kind);
    }

    /** Takes a name that something written elsewhere gives rise to. */
    boolean reserve(String name, YamlText at, Name.Kind kind) {
        Slot before = take(name, kind);
        if (before != null) {
            problems.add(at, "“" + name + "”已经是" + word(before.kind()) + "的名称，请换一个");
        }
        if (!canBeRead(name)) {
            problems.add(at, "不能用“" + name + "”作名称，规则里认不出来，请换一个不带符号、也不是规则用语的词");
            doubt(name);
        }
        return before == null;
    }

    /** Whether a word may name a field: rules can read it, and it stands for nothing of the language or of every pack. */
    static boolean isFree(String word) {
        return !word.isEmpty() && canBeRead(word) && !new NameTable(new Problems()).slots.containsKey(word);
    }

    /** Whether an expression that consists of nothing but the name reads it as the name. */
    private static boolean canBeRead(String name) {
        Name alone = new Name(name, Type.TEXT, Name.Kind.FIELD, 0);
        return !Symbol.isSpelling(name)
                && ExpressionCompiler.compile(name, NOWHERE, new Fixed(Map.of(name, alone)), Expected.anything())
                        instanceof ExpressionCompiler.Result.Compiled compiled
                && compiled.expression().names().equals(Set.of(alone));
    }

    private static String word(Name.Kind kind) {
        return switch (kind) {
            case FIELD -> "字段";
            case PARAMETER -> "参数";
            case COMPUTATION -> "计算";
            case CONTEXT -> "系统自带";
            case LIST -> "对照表";
            case COLUMN -> "对照表的列";
        };
    }

    /** Gives a reserved name its type; from here on expressions may use it. */
    Name define(String name, Type type) {
        Name known = name(name, type);
        defined.put(name, known);
        return known;
    }

    /** Makes a reserved name known although its definition is faulty. */
    void doubt(String name) {
        doubtful.add(name);
        defined.putIfAbsent(name, name(name, Type.PLAIN_NUMBER));
    }

    Set<String> doubtful() {
        return Collections.unmodifiableSet(doubtful);
    }

    /** Names of fields and computations, which differ from record to record. */
    Set<String> ofRecords() {
        return slots.entrySet().stream()
                .filter(slot -> slot.getValue().kind() == Name.Kind.FIELD || slot.getValue().kind() == Name.Kind.COMPUTATION)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Name name(String name, Type type) {
        Slot slot = slots.get(name);
        return new Name(name, type, slot.kind(), slot.number());
    }

    @Override
    public Optional<Name> find(String name) {
        return Optional.ofNullable(defined.get(name));
    }

    @Override
    public Optional<String> whyNot(String name) {
        return name.equals(VERDICT) ? Optional.of("“结论”要等规则都核查完才有，只能写在“输出”的“当”里") : Optional.empty();
    }

    @Override
    public Collection<String> names() {
        return Collections.unmodifiableSet(defined.keySet());
    }

    /** The same names and 结论, for conditions of outputs. */
    Scope withVerdict() {
        Map<String, Name> names = new LinkedHashMap<>(defined);
        names.put(VERDICT, name(VERDICT, VERDICTS));
        return new Fixed(names);
    }

    private record Fixed(Map<String, Name> known) implements Scope {
        @Override
        public Optional<Name> find(String name) {
            return Optional.ofNullable(known.get(name));
        }

        @Override
        public Collection<String> names() {
            return known.keySet();
        }
    }
}
