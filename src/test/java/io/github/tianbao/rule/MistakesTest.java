package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every mistake of mistakes.txt against what is said about it, carets included. */
class MistakesTest {
    private static final TestScope SCOPE = TestScope.register();

    @TestFactory
    Stream<DynamicTest> everyMistakeIsToldWhereItIs() throws IOException {
        List<String> mistakes = Arrays.stream(read().split("\n\n"))
                .map(String::strip)
                .filter(block -> !block.startsWith("#"))
                .toList();
        assertThat(mistakes).hasSizeGreaterThan(30);
        return mistakes.stream().map(block -> DynamicTest.dynamicTest(source(block), () -> isTold(block)));
    }

    private static String read() throws IOException {
        try (InputStream file = MistakesTest.class.getResourceAsStream("mistakes.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void isTold(String block) {
        String source = source(block);
        assertThat(source + "\n" + told(source)).isEqualTo(block);
    }

    private static String source(String block) {
        return block.lines().findFirst().orElseThrow();
    }

    private static String told(String source) {
        return Rules.problems(source, SCOPE).stream().map(problem -> carets(problem, source)).collect(Collectors.joining("\n"));
    }

    /** The caret line of the printed problem, as if the expression began its file. */
    private static String carets(Problem problem, String source) {
        SourcePosition at = new SourcePosition("", 1, problem.at().column() - Rules.HERE.column() + 1);
        Problem alone = new Problem(at, problem.length(), problem.message(), problem.suggestion());
        String caretLine = ProblemPrinter.print(alone, source).lines().skip(2).findFirst().orElseThrow();
        return caretLine.substring(4) + " " + problem.message();
    }
}
