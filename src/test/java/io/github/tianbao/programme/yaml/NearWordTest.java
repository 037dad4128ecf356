package io.github.tianbao.programme.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearWordTest {
    @Test
    void findsTheWordWithOneCharacterWrong() {
        assertThat(NearWord.of("到岗时期", List.of("离岗日期", "到岗日期"))).contains("到岗日期");
    }

    @Test
    void findsTheWordWithTwoCharactersSwapped() {
        assertThat(NearWord.of("示提", List.of("级别", "提示"))).contains("提示");
    }

    @Test
    void suggestsNothingForAWordThatIsQuiteDifferent() {
        assertThat(NearWord.of("天气", List.of("级别", "提示"))).isEmpty();
    }
}
