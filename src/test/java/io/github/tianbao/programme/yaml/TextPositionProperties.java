package io.github.tianbao.programme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.rule.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPositionProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("甲", "乙", "𠮷", "a", "'", "\"", "\\", "#", ":", "{", "-", " ")
                .list().ofMinSize(1).ofMaxSize(30)
                .map(pieces -> "始" + String.join("", pieces) + "终");
    }

    @Property(tries = 300)
    void everyCharacterOfASingleQuotedTextStandsWhereItSays(@ForAll("texts") String text) throws IOException {
        String line = "键: '" + text.replace("'", "''") + "' # 甲乙";
        check(text, line, "");
    }

    @Property(tries = 300)
    void everyCharacterOfADoubleQuotedTextStandsWhereItSays(@ForAll("texts") String text) throws IOException {
        String line = "键: \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        check(text, line, "\\\"");
    }

    @Property(tries = 300)
    void everyCharacterOfABlockStandsWhereItSays(@ForAll("texts") String first, @ForAll("texts") String second) throws IOException {
        check(first + "\n" + second, "键: |-\n    " + first + "\n    " + second, "");
    }

    /** @param escaped characters that are written with a backslash, which is then the place of the character */
    private static void check(String text, String file, String escaped) throws IOException {
        YamlText read = read(file);
        assertThat(read.text()).isEqualTo(text);
        int[] wanted = text.codePoints().toArray();
        for (int i = 0; i < wanted.length; i++) {
            if (!Character.isWhitespace(wanted[i])) {
                int expected = escaped.indexOf(wanted[i]) >= 0 ? '\\' : wanted[i];
                assertThat(characterAt(file, read.at(i))).as("character %d of %s", i, text).isEqualTo(expected);
            }
        }
    }

    private static int characterAt(String file, SourcePosition at) {
        String line = file.lines().collect(Collectors.toList()).get(at.line() - 1);
        return line.codePoints().toArray()[at.column() - 1];
    }

    private static YamlText read(String text) throws IOException {
        Path file = Files.createTempFile("positions", ".yaml");
        try {
            Files.writeString(file, text);
            YamlMap map = (YamlMap) YamlFile.read(file, "a.yaml", new Problems()).orElseThrow();
            return (YamlText) map.entries().get(0).value();
        } finally {
            Files.delete(file);
        }
    }
}
