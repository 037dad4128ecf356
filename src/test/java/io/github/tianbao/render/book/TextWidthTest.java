package io.github.tianbao.render.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void countsAChineseCharacterAsTwo() {
        assertThat(TextWidth.of("张三A1")).isEqualTo(6);
        assertThat(TextWidth.of("（〔2022〕25号）")).isEqualTo(16);
        assertThat(TextWidth.of("𠮷")).isEqualTo(2);
    }

    @Test
    void countsTheLinesOfWrappedText() {
        assertThat(TextWidth.lines("", 10)).isEqualTo(1);
        assertThat(TextWidth.lines("一二三四五", 10)).isEqualTo(1);
        assertThat(TextWidth.lines("一二三四五六", 10)).isEqualTo(2);
        assertThat(TextWidth.lines("一\n\n二", 10)).isEqualTo(3);
    }
}
