package io.github.tianbao.programme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.rule.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Optional<YamlNode> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<YamlNode> read(byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("a.yaml"), bytes);
            return YamlFile.read(file, "甲/a.yaml", problems);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private YamlText value(String text) {
        return (YamlText) ((YamlMap) read(text).orElseThrow()).entries().get(0).value();
    }

    private String placeOf(YamlText text, String part) {
        int offset = text.text().indexOf(part);
        assertThat(offset).as("“%s” in “%s”", part, text).isNotNegative();
        return text.at(text.text().codePointCount(0, offset)).toString();
    }

    @Test
    void keepsTextsAsTheyStandThere() {
        YamlMap map = (YamlMap) read("率: 0.10\n日: 2022-07-27\n有: 否\n空:\n").orElseThrow();
        assertThat(map.entries()).extracting(entry -> entry.value().toString()).containsExactly("0.10", "2022-07-27", "否", "");
    }

    @Test
    void tellsTheColumnInsideAPlainText() {
        assertThat(placeOf(value("式: 甲 + 乙\n"), "乙")).isEqualTo("甲/a.yaml:1:8");
    }

    @Test
    void countsARareCharacterAsOneColumn() {
        assertThat(placeOf(value("式: 𠮷𠮷乙\n"), "乙")).isEqualTo("甲/a.yaml:1:6");
    }

    @Test
    void tellsTheColumnBehindADoubledQuotationMark() {
        assertThat(placeOf(value("式: '甲''s 乙'\n"), "乙")).isEqualTo("甲/a.yaml:1:10");
    }

    @Test
    void tellsTheColumnBehindEscapes() {
        assertThat(placeOf(value("式: \"\\u4e2d\\\"国\\t乙\"\n"), "乙")).isEqualTo("甲/a.yaml:1:16");
    }

    @Test
    void tellsTheLineAndColumnInsideAFoldedBlock() {
        assertThat(placeOf(value("式: >-\n  甲 +\n  乙 +\n    丙\n"), "丙")).isEqualTo("甲/a.yaml:4:5");
    }

    @Test
    void tellsTheLineAndColumnInsideALiteralBlock() {
        assertThat(placeOf(value("式: |\r\n  甲 +\r\n\r\n  乙\r\n"), "乙")).isEqualTo("甲/a.yaml:4:3");
    }

    @Test
    void tellsTheColumnInAPlainTextOverTwoLines() {
        assertThat(placeOf(value("式: 甲 +\n   乙\n"), "乙")).isEqualTo("甲/a.yaml:2:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '甲: {乙: 1'         | 1 | 9 | 花括号没有配对
            '甲: [乙, 丙'        | 1 | 9 | 方括号没有配对
            '甲: "乙'            | 1 | 6 | 引号没有配对
            '甲: 乙: 丙'         | 1 | 5 | 给整段文字加引号
            '甲: @乙'            | 1 | 4 | 给整段文字加引号
            '甲: *乙'            | 1 | 4 | 直接写在这里
            """)
    void saysInChineseWhatIsWrongWithTheYaml(String text, int line, int column, String words) {
        assertThat(read(text)).isEmpty();
        Problem problem = problems.inFileOrder().get(0);
        assertThat(problem.message()).contains(words).doesNotContainPattern("[a-z]{4}");
        assertThat(problem.at().toString()).isEqualTo("甲/a.yaml:" + line + ":" + column);
    }

    @Test
    void forbidsTabsAsIndentation() {
        read("甲:\n\t乙: 1\n");
        assertThat(problems.inFileOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("Tab");
            assertThat(problem.at().line()).isEqualTo(2);
        });
    }

    @Test
    void asksForUtf8AtThePlaceWhereItEnds() {
        assertThat(read("a: 1\n甲: 乙".getBytes(Charset.forName("GBK")))).isEmpty();
        assertThat(problems.inFileOrder()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("UTF-8");
            assertThat(problem.at().toString()).isEqualTo("甲/a.yaml:2:1");
        });
    }

    @Test
    void readsPastAByteOrderMark() {
        YamlMap map = (YamlMap) read("\uFEFF甲: 乙\n").orElseThrow();
        assertThat(map.entries().get(0).key().at().toString()).isEqualTo("甲/a.yaml:1:1");
    }

    @Test
    void reportsAnEmptyFileAndAFileThatIsNotThere() {
        assertThat(read("")).isEmpty();
        assertThat(YamlFile.read(folder.resolve("none.yaml"), "none.yaml", problems)).isEmpty();
        assertThat(problems.inFileOrder()).extracting(Problem::message)
                .containsExactlyInAnyOrder("文件是空的", "文件读不出来，请检查它是否存在、是否被其他程序占用");
    }
}
