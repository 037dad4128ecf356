package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakScanTest {

    @ParameterizedTest
    @CsvSource({
        "张三 11010519491231002X 新城镇, IDENTITY_NUMBER",
        "张三11010519491231002x, IDENTITY_NUMBER",
        "身份证１１０１０５１９４９１２３１００２Ｘ, IDENTITY_NUMBER",
        "旧证110105491231002。, IDENTITY_NUMBER",
        "110105 19491231 002X, IDENTITY_NUMBER",
        "电话13812345678, PHONE",
        "tel.13812345678, PHONE",
        "138 1234 5678, PHONE",
        "180 13812345678, PHONE",
        "138-1234-5678, PHONE",
        "+8613812345678, PHONE",
        "账号6222020200112233440, BANK_ACCOUNT",
        "6222 0202 0011 2233 440, BANK_ACCOUNT",
        "错证110105194912310021, BANK_ACCOUNT",
        "'110105194912\n31002X', IDENTITY_NUMBER",
        "'180\n110105194912\r\n31002X\n20', IDENTITY_NUMBER"
    })
    void findsANumberInTheOpen(String text, Mask.Kind kind) {
        assertThat(LeakScan.scan(text)).singleElement().extracting(LeakScan.Leak::kind).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "张三 110105********002X", "138****1234", "***************3440", "91350100M000100Y43", "2022年10月27日", "28959.90万元", "垣政办发〔2022〕25号",
        "13812345678.50", "0.13812345678", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "12345678901234567890123456789012", "0359-6022345", "", "注册号140827600012345", "991105491231002", "序号 1 2 3 180 2160 45000"
    })
    void leavesAloneWhatIsHiddenOrPublic(String text) {
        assertThat(LeakScan.scan(text)).isEmpty();
    }

    /** Its check character would also be that of a credit code. */
    @Test
    void isNotDeceivedByAnIdentityNumberThatLooksLikeACreditCode() {
        String number = IntStream.range(1, 1000)
                .mapToObj(order -> "11010519600101" + String.format("%03d", order))
                .map(body -> body + IdentityNumber.checkCharacter(body))
                .filter(CreditCode::isChecked)
                .findFirst()
                .orElseThrow();

        assertThat(LeakScan.scan(number)).singleElement().extracting(LeakScan.Leak::kind).isEqualTo(Mask.Kind.IDENTITY_NUMBER);
    }

    @Test
    void takesTwoNumbersBelowEachOtherForTwo() {
        assertThat(LeakScan.scan("110105194912\n310021\n140827\n195805020013\n28")).isEmpty();
    }

    @Test
    void saysWhereAndNeverRepeatsTheNumber() {
        LeakScan.Leak leak = LeakScan.scan("张三，电话１３８12345678").get(0);

        assertThat(leak).isEqualTo(new LeakScan.Leak(Mask.Kind.PHONE, 5, 16, "138****5678"));
    }

    @Test
    void hidesThemAllAndLeavesTheRest() {
        assertThat(LeakScan.hide("张三（11010519491231002X）与李四同卡6222 0202 0011 2233 440，2022年"))
                .isEqualTo("张三（110105********002X）与李四同卡***************3440，2022年");
        assertThat(LeakScan.hide("没有号码，补助180元")).isEqualTo("没有号码，补助180元");
    }

    @Test
    void findsAllOfThemInOrder() {
        List<LeakScan.Leak> leaks = LeakScan.scan("13812345678、11010519491231002X\n6222020200112233440");

        assertThat(leaks).extracting(LeakScan.Leak::kind)
                .containsExactly(Mask.Kind.PHONE, Mask.Kind.IDENTITY_NUMBER, Mask.Kind.BANK_ACCOUNT);
    }

    @Property
    void findsNothingInWhatTheMaskLeaves(@ForAll @StringLength(max = 4) String before) {
        Mask mask = Mask.of(Mask.Profile.PUBLIC);
        String line = before + " " + mask.apply(Mask.Kind.IDENTITY_NUMBER, "11010519491231002X") + " " + mask.apply(Mask.Kind.PHONE, "13812345678")
                + " " + mask.apply(Mask.Kind.BANK_ACCOUNT, "6222020200112233440");

        assertThat(LeakScan.scan(line)).isEmpty();
    }
}
