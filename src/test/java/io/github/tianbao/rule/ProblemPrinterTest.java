package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemPrinterTest {
    private static Problem at(int column, int length) {
        return new Problem(new SourcePosition("yq/programme.yaml", 31, column), length, "没有“年收人”这个名称", "年收入");
    }

    @Test
    void putsTheCaretUnderChineseCharacters() {
        assertThat(ProblemPrinter.print(at(9, 3), "    要求: 年收人 不满 3元")).isEqualTo("""
                yq/programme.yaml:31:9: 没有“年收人”这个名称
                        要求: 年收人 不满 3元
                              ^^^^^^""");
    }

    @Test
    void keepsTabsSoThatTheCaretStaysUnderItsWord() {
        assertThat(ProblemPrinter.print(at(2, 1), "\tx")).endsWith("    \tx\n    \t^");
    }

    @Test
    void pointsBehindTheLineWhereSomethingIsMissing() {
        assertThat(ProblemPrinter.print(at(4, 1), "甲 且")).endsWith("    甲 且\n         ^");
    }

    @Test
    void countsACharacterBeyondTheBasicPlaneOnce() {
        assertThat(ProblemPrinter.print(at(2, 1), "𬭎x")).endsWith("\n      ^");
    }

    @Test
    void survivesAProblemFarBehindTheLine() {
        assertThat(ProblemPrinter.print(at(900, 50), "短")).endsWith("^");
    }
}
