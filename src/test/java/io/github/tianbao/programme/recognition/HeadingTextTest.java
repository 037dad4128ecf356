package io.github.tianbao.programme.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            姓　名              | 姓名
            ' *身份证\t号码：'  | 身份证号码
            乡（镇）            | 乡镇
            ＩＤ号              | ID号
            补助金额（元）      | 补助金额
            补助金额(万元)      | 补助金额
            面积，亩            | 面积
            面积【单位：亩】    | 面积
            单价（元/亩）       | 单价
            姓名（户主）        | 姓名户主
            """)
    void comparesWhatIsLeftWithoutSpacesSignsAndUnits(String printed, String key) {
        assertThat(HeadingText.of(printed).key()).isEqualTo(key);
    }

    @Test
    void remembersTheUnitItTookOff() {
        assertThat(HeadingText.of("补助金额（万元）").unit()).contains(Unit.of("万元"));
        assertThat(HeadingText.of("姓名（户主）").unit()).isEmpty();
    }

    @Test
    void joinsAHeadingBrokenOverLines() {
        assertThat(HeadingText.of("身份\n证号").key()).isEqualTo("身份证号");
    }

    @Test
    void hasALooseFormWithoutBracketsAndWhatIsInThem() {
        assertThat(HeadingText.of("姓名（户主）").loose()).isEqualTo("姓名");
    }

    @Test
    void keepsAHeadingThatIsOnlyAUnit() {
        assertThat(HeadingText.of("（元）").key()).isEqualTo("元");
    }
}
