package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "☑工业 □住宿餐饮业 □零售业",
        "■ 工业　□ 住宿餐饮业\n□ 零售业",
        "√工业、□零售业",
        "□√工业 □零售业",
        "工业☑ 住宿餐饮业□ 零售业□",
        "工业√，零售业□",
        "（√）工业 （　）零售业",
        "工业( √ )；零售业( )",
        "✔工业",
        "工业✓"
    })
    void takesTheWordWhoseBoxIsTicked(String text) {
        assertThat(TickedWords.in(text)).contains(List.of("工业"));
    }

    @Test
    void takesAllOfSeveral() {
        assertThat(TickedWords.in("☑工业 □零售业 ☑批发业")).contains(List.of("工业", "批发业"));
    }

    @Test
    void takesNoneWhereNoneIsTicked() {
        assertThat(TickedWords.in("□工业 □零售业")).contains(List.of());
    }

    @Test
    void keepsAWordWithAListInIt() {
        assertThat(TickedWords.in("□零售业 ☑交通运输、仓储和邮政业 □教育")).contains(List.of("交通运输、仓储和邮政业"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"工业", "工业、批发业", "企业（复印件）（）", "√", "□", "☑ □", " ", ""})
    void seesNoBoxesInPlainTextNorInASignAlone(String text) {
        assertThat(TickedWords.in(text)).isEmpty();
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(TickedWords.in(anything)).isNotNull();
        assertThat(TickedWords.in("□" + anything + "☑" + anything)).isNotNull();
    }
}
