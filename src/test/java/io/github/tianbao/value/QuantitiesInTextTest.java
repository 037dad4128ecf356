package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesInTextTest {
    @ParameterizedTest
    @CsvSource({
        "全县完成特色农业产业(绿色谷子基地)项目13.845万亩, 亩, 138450亩",
        "种薯繁育基地3050亩, 亩, 3050亩",
        "资助雨露计划大学生1500人, 人, 1500人",
        "6乡镇9个村, 村, 9村",
        "对全县244个行政村环境进行改善提升, 村, 244村",
        "路基路面及交通安全设施工程86.024km, 米, 86024米",
        "'共需投资108万元', 元, 1080000元",
        "补助标准3000元/生, 元/生, 3000元/人",
        "户厕改造1200座，公厕39座, 座, 1200座",
        "'总投资1,234.5万元', 万元, 1234.5万元",
        "新建５公里, 公里, 5公里",
        "50余个基地, 个, 50个"
    })
    void findsTheFirstQuantityOfTheUnit(String text, String unit, String found) {
        assertThat(QuantitiesInText.in(text, Unit.of(unit)).get(0).quantity().text()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"240元/亩, 元", "3000元/生, 元", "每亩收入4300元, 亩", "2021年续建, 元", "无, 元", "米, 米"})
    void takesNothingThatIsOfAnotherUnit(String text, String unit) {
        assertThat(QuantitiesInText.in(text, Unit.of(unit))).isEmpty();
    }

    @Test
    void tellsWhatStandsBeforeAndBehind() {
        List<QuantitiesInText.Found> found = QuantitiesInText.in("维修道路长2公里，宽4米大约需要40万元左右。", Unit.of("米"));
        assertThat(found).extracting(QuantitiesInText.Found::before).containsExactly("维修道路长", "宽");
        assertThat(found).extracting(QuantitiesInText.Found::after).containsExactly("", "大约需要");
    }
}
