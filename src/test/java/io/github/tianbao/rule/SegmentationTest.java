package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expressions without white space are cut where a reader would cut them. */
class SegmentationTest {
    private static final TestScope SCOPE = new TestScope()
            .with("是否农户", Type.YES_NO)
            .with("农户", Type.YES_NO)
            .with("非农收入", new Type.NumberType(Unit.of("元")))
            .with("收入", new Type.NumberType(Unit.of("元")))
            .with("年收入", new Type.NumberType(Unit.of("元")))
            .with("超过年限", Type.PLAIN_NUMBER)
            .with("年限", Type.PLAIN_NUMBER)
            .with("2021年补助", new Type.NumberType(Unit.of("元")))
            .with("月数", Type.PLAIN_NUMBER)
            .with("亩数", new Type.NumberType(Unit.of("亩")))
            .with("备注·甲", Type.TEXT)
            .with("起", Type.DATE)
            .with("止", Type.DATE)
            .with("数量", new Type.NumberType(Unit.of("筐")));

    private static final TestRecord RECORD = new TestRecord(SCOPE)
            .with("是否农户", "是").with("农户", "否").with("非农收入", "100").with("收入", "200").with("年收入", "300")
            .with("超过年限", "4").with("年限", "5").with("2021年补助", "600").with("月数", "7").with("亩数", "8")
            .with("备注·甲", "无").with("起", "2022-01-01").with("止", "2022-03-31").with("数量", "9");

    @ParameterizedTest
    @CsvSource({
        "非农户, 是",
        "是否农户且非农户, 是",
        "非农收入, 100元",
        "非农收入超过99元, 是",
        "年收入超过收入, 是",
        "超过年限超过年限, 否",
        "年限超过超过年限, 是",
        "2021年补助不满700元, 是",
        "2021年补助+1, 601元",
        "月数, 7",
        "月数(起，止), 3",
        "月数 (起，止)不少于3且月数=7, 是",
        "240元/亩×亩数, 1920元",
        "240元/亩数, 30元/亩",
        "数量不少于9筐, 是",
        "备注·甲不为空, 是",
        "备注·甲为空或年限等于5, 是",
        "收入在200元以上且收入在200元以内, 是",
        "如果农户则1否则2, 2",
        "农户=否, 是",
        "１２＋３, 15",
        "起早于2022年2月1日, 是",
    })
    void cutsWhereAReaderWould(String source, String value) {
        assertThat(Rules.show(Rules.evaluate(source, RECORD, SCOPE))).isEqualTo(value);
    }

    @Test
    void keepsAnUnknownNameWholeThoughKeywordsAreInIt() {
        assertThat(Rules.problems("是否五保户", SCOPE).get(0).length()).isEqualTo(5);
        assertThat(Rules.problems("非农业人口数 > 3", SCOPE).get(0).length()).isEqualTo(6);
    }

    @Test
    void findsTheMisspeltNameBesideAKeyword() {
        assertThat(Rules.problems("年收人不满3元", SCOPE).get(0).suggestion()).isEqualTo("年收入");
    }

    @Test
    void takesAnOptionThatIsANameForNeitherWithoutQuotes() {
        TestScope scope = new TestScope().options("类别", "农户", "非农").with("农户", Type.YES_NO);
        assertThat(Rules.problems("类别 = 农户", scope).get(0).message()).contains("既是选项又是名称");
        assertThat(Rules.compile("类别 = \"农户\" 且 `农户`", scope).names()).extracting(Name::text).containsExactly("类别", "农户");
    }
}
