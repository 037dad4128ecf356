package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of docs/rule-language.md. */
class RuleLanguageDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "rule-language.md");
    private static final String GIVES = " ⇒ ";

    private final TestScope scope = new TestScope();
    private final TestRecord single = new TestRecord(scope);
    private TestRecord record = single;

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String block = "";
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (!line.startsWith("```")) {
                lines.add(line);
                continue;
            }
            tests.addAll(read(block, lines));
            block = block.isEmpty() ? line.substring(3) + " " : "";
            lines = new ArrayList<>();
        }
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    private List<DynamicTest> read(String block, List<String> lines) {
        switch (block.strip()) {
            case "names" -> lines.forEach(this::declare);
            case "table" -> record = table(lines);
            case "rule" -> {
                TestRecord asked = record;
                return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> holds(line, asked))).toList();
            }
            case "trace" -> {
                return List.of(DynamicTest.dynamicTest("trace of " + lines.get(0), () -> isTraced(lines)));
            }
            case "problem" -> {
                return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> isRefused(line))).toList();
            }
            default -> { }
        }
        return List.of();
    }

    private void declare(String line) {
        String name = line.substring(0, line.lastIndexOf(": "));
        String[] parts = line.substring(name.length() + 2).split(" = ");
        boolean parameter = parts[0].startsWith("参数 ");
        scope.with(name, type(parts[0].replace("参数 ", "")), parameter ? Name.Kind.PARAMETER : Name.Kind.FIELD);
        if (parts.length > 1) {
            single.with(name, parts[1]);
        }
    }

    private static Type type(String word) {
        String inside = word.contains("(") ? word.substring(word.indexOf('(') + 1, word.length() - 1) : "";
        return switch (word.replaceFirst("\\(.*", "")) {
            case "日期" -> Type.DATE;
            case "是否" -> Type.YES_NO;
            case "列表" -> new Type.ListType(Type.TEXT);
            case "选项" -> new Type.TextType(List.of(inside.split("、")));
            case "数" -> new Type.NumberType(Unit.of(inside));
            default -> Type.TEXT;
        };
    }

    private TestRecord table(List<String> lines) {
        String[] header = cells(lines.get(0));
        TestRecord[] records = lines.stream().skip(1).map(line -> row(header, cells(line))).toArray(TestRecord[]::new);
        return TestRecord.table(records).get(0);
    }

    private TestRecord row(String[] header, String[] cells) {
        TestRecord row = new TestRecord(scope);
        for (int column = 0; column < header.length; column++) {
            if (!cells[column].isEmpty()) {
                row.with(header[column], cells[column]);
            }
        }
        return row;
    }

    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private void holds(String line, TestRecord asked) {
        String[] example = line.split(GIVES);
        String shown = Rules.show(Rules.evaluate(example[0], asked, scope));
        assertThat(shown.startsWith("?") ? "无法判定（缺 " + shown.substring(1) + "）" : shown).isEqualTo(example[1]);
    }

    private void isTraced(List<String> lines) {
        Expression expression = Rules.compile(lines.get(0).split(GIVES)[0], scope);
        assertThat(print(expression.trace(single), "")).containsExactlyElementsOf(lines);
    }

    private static List<String> print(Trace trace, String indent) {
        List<String> lines = new ArrayList<>(List.of(indent + trace.label() + GIVES + Rules.show(trace.value())));
        trace.parts().forEach(part -> lines.addAll(print(part, indent + "  ")));
        return lines;
    }

    private void isRefused(String line) {
        String[] example = line.split(GIVES);
        ExpressionCompiler.Result result = ExpressionCompiler.compile(example[0], Rules.HERE, scope, Expected.anything());
        assertThat(result).isInstanceOf(ExpressionCompiler.Result.Failed.class);
        assertThat(((ExpressionCompiler.Result.Failed) result).problems().get(0).message()).isEqualTo(example[1]);
    }

}
