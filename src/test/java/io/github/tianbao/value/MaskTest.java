package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    private static final Mask PUBLIC = Mask.of(Mask.Profile.PUBLIC);
    private static final Mask INTERNAL = Mask.of(Mask.Profile.INTERNAL);
    private static final Mask ARCHIVE = Mask.of(Mask.Profile.ARCHIVE);

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER, 11010519491231002X, 110105********002X",
        "IDENTITY_NUMBER, 110105491231002, 110105******002",
        "IDENTITY_NUMBER, 110105 19491231 002X, 110105********002X",
        "PHONE, 13812341234, 138****1234",
        "PHONE, 0359-6022345, ****-***2345",
        "BANK_ACCOUNT, 6222020200112233440, ***************3440",
        "NAME, 张三, 张三"
    })
    void hidesWhatMustNotBePosted(Mask.Kind kind, String text, String masked) {
        assertThat(PUBLIC.apply(kind, text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER, 1101051949123100X, 110105********00X",
        "IDENTITY_NUMBER, 1101051949123100200X, 110105**********200X",
        "IDENTITY_NUMBER, 11010519491231, **************",
        "IDENTITY_NUMBER, 张三, **",
        "PHONE, 6022345, *******",
        "PHONE, 138123, ******",
        "BANK_ACCOUNT, 1234567, *******",
        "BANK_ACCOUNT, 12345678, ****5678"
    })
    void hidesNoLessOfAWrongNumber(Mask.Kind kind, String text, String masked) {
        assertThat(PUBLIC.apply(kind, text)).isEqualTo(masked);
    }

    @Test
    void showsTheOfficeItsTelephoneNumbers() {
        assertThat(INTERNAL.apply(Mask.Kind.PHONE, "13812341234")).isEqualTo("13812341234");
        assertThat(INTERNAL.apply(Mask.Kind.IDENTITY_NUMBER, "11010519491231002X")).isEqualTo("110105********002X");
        assertThat(INTERNAL.apply(Mask.Kind.BANK_ACCOUNT, "6222020200112233440")).endsWith("*3440");
    }

    @Test
    void hidesNothingInTheSealedPackage() {
        assertThat(ARCHIVE.apply(Mask.Kind.IDENTITY_NUMBER, "11010519491231002X")).isEqualTo("11010519491231002X");
        assertThat(ARCHIVE.hidingNames().apply(Mask.Kind.NAME, "张三")).isEqualTo("张三");
    }

    @ParameterizedTest
    @CsvSource({"张三, 张*", "李小明, 李**", "欧阳建国, 欧阳**", "欧阳, 欧*", "𠮷田, 𠮷*", "买买提·吐尔逊, 买******", "'', ''"})
    void keepsTheFamilyNameWhenNamesAreHidden(String name, String masked) {
        assertThat(PUBLIC.hidingNames().apply(Mask.Kind.NAME, name)).isEqualTo(masked);
    }

    @Test
    void isFoundByTheWordsOfPacks() {
        assertThat(Mask.Kind.of("身份证号")).contains(Mask.Kind.IDENTITY_NUMBER);
        assertThat(Mask.Kind.of("日期")).isEmpty();
        assertThat(Mask.Profile.of("公示")).contains(Mask.Profile.PUBLIC);
        assertThat(Mask.Profile.of("")).isEmpty();
    }

    @Property
    void leavesNoMoreThanTenDigitsOfAnyIdentityNumber(@ForAll @NumericChars @StringLength(min = 1, max = 25) String number) {
        assertThat(PUBLIC.apply(Mask.Kind.IDENTITY_NUMBER, number).replace("*", "")).hasSizeLessThanOrEqualTo(10);
    }

    @Property
    void leavesNoMoreThanFourDigitsOfAnyAccount(@ForAll @NumericChars @StringLength(max = 40) String number) {
        assertThat(PUBLIC.apply(Mask.Kind.BANK_ACCOUNT, number).replace("*", "")).hasSizeLessThanOrEqualTo(4);
    }
}
