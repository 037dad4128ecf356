package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YesNoTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"是", "有", "√", "✓", "Y", "y", "Yes", "TRUE", "true", "1", "１", "已", " 是 ", "ｙ", "对"})
    void readsYes(String written) {
        assertThat(cleanValueOf(YesNoText.STANDARD.read(written))).isEqualTo(YesNo.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "无", "×", "N", "n", "no", "FALSE", "0", "未", "没有", "不是"})
    void readsNo(String written) {
        assertThat(cleanValueOf(YesNoText.STANDARD.read(written))).isEqualTo(YesNo.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "—", "-"})
    void takesSignsForNothingAsBlankAndNotAsNo(String written) {
        assertThat(YesNoText.STANDARD.read(written)).isEqualTo(Reading.blank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"可能", "2", "是否", "x", "已参加", "是，但已退"})
    void doesNotGuess(String written) {
        assertThat(reasonOf(YesNoText.STANDARD.read(written))).contains(written);
    }

    @Test
    void learnsMoreWords() {
        YesNoText words = YesNoText.STANDARD.with(Set.of("已参加"), Set.of("未参加"));

        assertThat(cleanValueOf(words.read("已参加"))).isEqualTo(YesNo.YES);
        assertThat(cleanValueOf(words.read("未 参加"))).isEqualTo(YesNo.NO);
        assertThat(cleanValueOf(words.read("是"))).isEqualTo(YesNo.YES);
        assertThat(YesNoText.STANDARD.read("已参加").isValid()).isFalse();
    }

    @Test
    void takesNoWordForBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new YesNoText(Set.of("Y"), Set.of("ｙ")));
    }
}
