package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseAmountTest {

    /** The examples of 支付结算办法 附一. */
    @ParameterizedTest
    @CsvSource({
        "1409.50, 人民币壹仟肆佰零玖元伍角",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 人民币壹拾万柒仟元零伍角叁分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "325.04, 人民币叁佰贰拾伍元零肆分"
    })
    void writesTheExamplesOfTheRegulation(String yuan, String words) {
        assertThat(valueOf(ChineseAmount.writeWithCurrency(new BigDecimal(yuan)))).isEqualTo(words);
        assertThat(valueOf(ChineseAmount.read(words))).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "180, 壹佰捌拾元整",
        "2160.00, 贰仟壹佰陆拾元整",
        "0, 零元整",
        "0.05, 伍分",
        "0.50, 伍角",
        "0.15, 壹角伍分",
        "10.5, 壹拾元零伍角",
        "10, 壹拾元整",
        "100, 壹佰元整",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10100, 壹万零壹佰元整",
        "101000, 壹拾万壹仟元整",
        "100700, 壹拾万零柒佰元整",
        "28959900, 贰仟捌佰玖拾伍万玖仟玖佰元整",
        "100000000, 壹亿元整",
        "100005000, 壹亿零伍仟元整",
        "120005000, 壹亿贰仟万伍仟元整",
        "100500000, 壹亿零伍拾万元整",
        "1050000000, 壹拾亿伍仟万元整",
        "1000000000000, 壹万亿元整",
        "1000100000000, 壹万零壹亿元整",
        "1000000000001.01, 壹万亿零壹元零壹分",
        "9999999999999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void writesZerosWhereTheyBelong(String yuan, String words) {
        assertThat(valueOf(ChineseAmount.write(new BigDecimal(yuan)))).isEqualTo(words);
        assertThat(valueOf(ChineseAmount.read(words))).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "壹仟陆佰捌拾元叁角贰分, 1680.32",
        "壹拾万零柒仟元伍角叁分, 107000.53",
        "壹拾万零叁仟元伍角, 103000.50",
        "壹拾亿零伍仟万零贰仟元, 1050002000",
        "贰拾元伍角伍分, 20.55",
        "拾元整, 10",
        "人民币：贰佰圆正, 200",
        "伍角整, 0.50",
        "一千二百元, 1200",
        "二十一元, 21",
        "貳仟参佰元整, 2300",
        "壹佰元零角零分, 100",
        "壹佰元零角伍分, 100.05",
        "壹佰元伍角零分, 100.50",
        "人民币 壹佰 元整, 100"
    })
    void readsTheOtherWaysThatAreRightToo(String words, String yuan) {
        assertThat(valueOf(ChineseAmount.read(words))).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"壹仟玖元整", "壹佰贰佰元", "壹贰元", "佰元", "元整", "整", "壹佰", "100元", "壹佰元伍", "万元", "壹万万元", "壹拾佰元", "零佰元", "人民币",
        "壹元整整", "壹佰捌元", "壹佰元零零伍分", "壹佰零元", "壹分壹角"})
    void refusesWhatIsNoRightAmount(String words) {
        assertThat(reasonOf(ChineseAmount.read(words))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "无"})
    void takesNothingForBlank(String words) {
        assertThat(ChineseAmount.read(words)).isEqualTo(Reading.blank());
    }

    @Test
    void refusesToWriteWhatNoVoucherMayShow() {
        assertThat(reasonOf(ChineseAmount.write(new BigDecimal("-1")))).contains("负数");
        assertThat(reasonOf(ChineseAmount.write(new BigDecimal("1.001")))).contains("超过两位");
        assertThat(reasonOf(ChineseAmount.write(new BigDecimal("10000000000000000")))).contains("过大");
        assertThat(valueOf(ChineseAmount.write(new BigDecimal("1.1000")))).isEqualTo("壹元壹角");
    }

    @Property
    void readsBackWhatItWrote(@ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long cents) {
        BigDecimal yuan = BigDecimal.valueOf(cents, 2);

        assertThat(valueOf(ChineseAmount.read(valueOf(ChineseAmount.write(yuan))))).isEqualTo(yuan);
        assertThat(valueOf(ChineseAmount.read(valueOf(ChineseAmount.writeWithCurrency(yuan))))).isEqualTo(yuan);
    }

    @Property
    void writesDifferentAmountsDifferently(@ForAll @LongRange(min = 0, max = 3_000_000) long one, @ForAll @LongRange(min = 0, max = 3_000_000) long other) {
        boolean same = valueOf(ChineseAmount.write(BigDecimal.valueOf(one, 2))).equals(valueOf(ChineseAmount.write(BigDecimal.valueOf(other, 2))));

        assertThat(same).isEqualTo(one == other);
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(ChineseAmount.read(anything)).isNotNull();
    }
}
