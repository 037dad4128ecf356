package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.adviceOf;
import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyDoubtOf;
import static io.github.tianbao.value.Outcome.onlyRepairOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneAndAccountTest {

    @Test
    void readsAMobileNumber() {
        assertThat(cleanValueOf(PhoneNumber.read("13812345678"))).isEqualTo(new PhoneNumber("13812345678", PhoneNumber.Kind.MOBILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"138 1234 5678", "138-1234-5678", "+86 13812345678", "0086-13812345678", "１３８１２３４５６７８", "'13812345678"})
    void putsAMobileNumberRightAndSaysSo(String written) {
        Reading<PhoneNumber> reading = PhoneNumber.read(written);

        assertThat(valueOf(reading).number()).isEqualTo("13812345678");
        assertThat(onlyRepairOf(reading)).contains("13812345678");
    }

    @ParameterizedTest
    @CsvSource({"0359-6022345, 0359-6022345", "03596022345, 0359-6022345", "（0359）6022345, 0359-6022345", "0359—6022345, 0359-6022345",
        "010-12345678, ''", "010-62345678, 010-62345678", "02162345678, 021-62345678", "0359-6022345-801, 0359-6022345-801", "0359-6022345转801, 0359-6022345-801"})
    void readsALandlineNumber(String written, String number) {
        if (number.isEmpty()) {
            assertThat(reasonOf(PhoneNumber.read(written))).contains(written);
        } else {
            assertThat(valueOf(PhoneNumber.read(written))).isEqualTo(new PhoneNumber(number, PhoneNumber.Kind.LANDLINE));
        }
    }

    @Test
    void readsAServiceNumber() {
        assertThat(cleanValueOf(PhoneNumber.read("4001234567"))).isEqualTo(new PhoneNumber("400-123-4567", PhoneNumber.Kind.SERVICE));
    }

    @Test
    void doubtsALandlineNumberWithoutItsAreaCode() {
        assertThat(onlyDoubtOf(PhoneNumber.read("6022345"))).contains("缺少区号");
    }

    @Test
    void tellsWhatIsWrongWithATelephoneNumber() {
        assertThat(reasonOf(PhoneNumber.read("1381234567"))).contains("共10位");
        assertThat(reasonOf(PhoneNumber.read("138123456789"))).contains("共12位");
        assertThat(reasonOf(PhoneNumber.read("12812345678"))).contains("不是有效");
        assertThat(adviceOf(PhoneNumber.read("13812345678、13912345678"))).contains("一格只填一个");
        assertThat(reasonOf(PhoneNumber.read("邻居代接"))).contains("邻居代接");
        assertThat(PhoneNumber.read("—")).isEqualTo(Reading.blank());
    }

    @Test
    void readsACardNumber() {
        assertThat(cleanValueOf(BankAccount.read("6222020200112233446")).number()).isEqualTo("6222020200112233446");
        assertThat(valueOf(BankAccount.read("6222 0202 0011 2233 446")).number()).isEqualTo("6222020200112233446");
    }

    @Test
    void onlyDoubtsAnAccountThatFailsTheCheckOfCards() {
        assertThat(onlyDoubtOf(BankAccount.read("6222020200112233447"))).contains("未通过银行卡号校验");
    }

    @ParameterizedTest
    @ValueSource(strings = {"622202020011223", "14001234567890123456"})
    void onlyDoubtsAnUnusualLength(String account) {
        assertThat(onlyDoubtOf(BankAccount.read(account))).contains("共" + account.length() + "位");
    }

    @Test
    void refusesWhatIsNoAccount() {
        assertThat(reasonOf(BankAccount.read("62220202001"))).contains("共11位");
        assertThat(reasonOf(BankAccount.read("6".repeat(31)))).contains("共31位");
        assertThat(reasonOf(BankAccount.read("农行6222020200112233446"))).contains("数字以外");
        assertThat(reasonOf(BankAccount.read("6.2222E+18"))).contains("丢失");
        assertThat(BankAccount.read("无")).isEqualTo(Reading.blank());
    }

    @Property
    void acceptsEveryCardNumberWithItsLuhnDigit(@ForAll @NumericChars @StringLength(min = 15, max = 18) String digits) {
        String card = luhnComplete(digits);

        assertThat(BankAccount.read(card).notes()).isEmpty();
    }

    @Property
    void doubtsEveryCardNumberWithOneWrongDigit(@ForAll @NumericChars @StringLength(min = 15, max = 18) String digits,
            @ForAll @IntRange(max = 14) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        String card = luhnComplete(digits);
        char wrong = (char) ('0' + (card.charAt(at) - '0' + by) % 10);

        assertThat(onlyDoubtOf(BankAccount.read(card.substring(0, at) + wrong + card.substring(at + 1)))).contains("校验");
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(BankAccount.read(anything)).isNotNull();
        assertThat(PhoneNumber.read(anything)).isNotNull();
        assertThat(PersonName.read(anything)).isNotNull();
        assertThat(DocumentNumber.read(anything)).isNotNull();
        assertThat(YesNoText.STANDARD.read(anything)).isNotNull();
    }

    /** By the book (double every second digit from the right), written another way than the code under test. */
    private static String luhnComplete(String digits) {
        int sum = 0;
        boolean doubled = true;
        for (char digit : new StringBuilder(digits).reverse().toString().toCharArray()) {
            int value = (digit - '0') * (doubled ? 2 : 1);
            sum += value / 10 + value % 10;
            doubled = !doubled;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
