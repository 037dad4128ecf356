package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.adviceOf;
import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyDoubtOf;
import static io.github.tianbao.value.Outcome.onlyRepairOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 10, 27);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "34052419800101001X"})
    void computesTheCheckCharactersOfTheStandardsExamples(String number) {
        assertThat(valueOf(read(number)).number()).isEqualTo(number);
    }

    @Test
    void tellsBirthDateSexAndRegion() {
        IdentityNumber number = cleanValueOf(read("11010519491231002X"));

        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
        assertThat(number.region()).isEqualTo("110105");
        assertThat(cleanValueOf(read("34052419800101001X")).sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void hidesTheBirthDate() {
        assertThat(new IdentityNumber("11010519491231002X").masked()).isEqualTo("110105********002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002x", "11010519491231002Ｘ", "11010519491231002Ⅹ", "11010519491231002ⅹ", "１１０１０５１９４９１２３１００２X",
            " 110105 19491231 002X ", "'11010519491231002X", "11010519491231002X\n", "110105\u200B19491231002X"})
    void putsRightWhatIsOnlyWrittenOddlyAndSaysSo(String written) {
        Reading<IdentityNumber> reading = read(written);

        assertThat(valueOf(reading).number()).isEqualTo("11010519491231002X");
        if (!written.strip().equals("11010519491231002X")) {
            assertThat(onlyRepairOf(reading)).contains("11010519491231002X");
        }
    }

    @Test
    void makesAnOldNumberOfFifteenDigitsNewAndAsksForALook() {
        Reading<IdentityNumber> reading = read("110105491231002");

        assertThat(valueOf(reading).number()).isEqualTo("11010519491231002X");
        assertThat(onlyDoubtOf(reading)).contains("15位", "11010519491231002X");
    }

    @Test
    void refusesAWrongCheckCharacter() {
        assertThat(reasonOf(read("110105194912310021"))).isEqualTo("身份证号“110105194912310021”最后一位校验码不符，号码中至少有一位写错");
    }

    @Test
    void suspectsLostDigitsWhereTheLastThreeAreZeros() {
        assertThat(reasonOf(read("140827195805020000"))).contains("000", "Excel");
        assertThat(adviceOf(read("140827195805020000"))).contains("文本");
    }

    @Test
    void refusesAnIdNumberWhoseLastDigitsWereLost() {
        assertThat(reasonOf(read("1.40827E+17"))).contains("丢失");
        assertThat(adviceOf(read("1.40827E+17"))).contains("文本");
    }

    @Test
    void refusesADayThatNeverWas() {
        assertThat(reasonOf(read("110105194902300021"))).contains("19490230", "不是真实的日期");
        assertThat(reasonOf(read("110105490230002"))).contains("490230", "不是真实的日期");
    }

    @Test
    void refusesABirthAfterTheDayOfReference() {
        String number = "14082720221027001";
        String whole = number + IdentityNumber.checkCharacter(number);

        assertThat(IdentityNumber.read(whole, TODAY).isValid()).isTrue();
        assertThat(reasonOf(IdentityNumber.read(whole, TODAY.minusDays(1)))).contains("20221027", "晚于");
    }

    @Test
    void countsTheCharactersOfANumberThatIsTooShortOrTooLong() {
        assertThat(reasonOf(read("1101051949123100X"))).contains("共17位", "应为18位");
        assertThat(reasonOf(read("1101051949123100200X"))).contains("共20位");
    }

    @Test
    void refusesLettersInTheMiddle() {
        assertThat(reasonOf(read("1101O519491231002X"))).contains("不该有的字符");
        assertThat(reasonOf(read("11010X491231002"))).contains("不该有的字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "无", "—", "/"})
    void takesSignsForNothingAsBlank(String written) {
        assertThat(read(written)).isEqualTo(Reading.blank());
    }

    @Test
    void doubtsAProvinceThatDoesNotExistAndAnAgeThatNobodyReaches() {
        assertThat(onlyDoubtOf(read(numberOf("990105", LocalDate.of(1960, 1, 1), 2).replaceFirst("^9", "1").substring(0, 17)
                + checkOf("19" + numberOf("990105", LocalDate.of(1960, 1, 1), 2).substring(2, 17))))).contains("“19”");
        assertThat(onlyDoubtOf(read("440524188001010014"))).contains("120周岁");
    }

    @Test
    void acceptsResidencePermitsAndForeignersCards() {
        assertThat(read(numberOf("830000", LocalDate.of(1990, 7, 1), 1)).notes()).isEmpty();
        assertThat(read(numberOf("911156", LocalDate.of(1990, 7, 1), 1)).notes()).isEmpty();
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityNumber("110105194912310021"));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityNumber("1234"));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityNumber("11010519490230" + "002X"));
    }

    @Property
    void readsEveryNumberMadeByTheStandard(@ForAll("numbers") String number) {
        assertThat(cleanValueOf(read(number)).number()).isEqualTo(number);
        assertThat(valueOf(read(number.toLowerCase(Locale.ROOT)))).isEqualTo(valueOf(read(number)));
    }

    @Property
    void findsEverySingleWrongDigit(@ForAll("numbers") String number, @ForAll @IntRange(max = 16) int at, @ForAll @IntRange(min = 1, max = 9) int by) {
        char wrong = (char) ('0' + (number.charAt(at) - '0' + by) % 10);

        assertThat(read(number.substring(0, at) + wrong + number.substring(at + 1)).isValid()).isFalse();
    }

    @Property
    void findsTwoNeighboursSwapped(@ForAll("numbers") String number, @ForAll @IntRange(max = 15) int at) {
        String swapped = number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);

        assertThat(read(swapped).isValid()).isEqualTo(swapped.equals(number));
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(read(anything)).isNotNull();
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> regions = Arbitraries.of("110105", "140827", "141123", "340524", "650102", "810000");
        Arbitrary<LocalDate> births = Arbitraries.integers().between(0, 40_000).map(days -> LocalDate.of(1910, 1, 1).plusDays(days));
        return Combinators.combine(regions, births, Arbitraries.integers().between(1, 998)).as(IdentityNumberTest::numberOf);
    }

    private static String numberOf(String region, LocalDate birth, int order) {
        String body = region + birth.toString().replace("-", "") + String.format("%03d", order);
        return body + checkOf(body);
    }

    private static char checkOf(String body) {
        return IdentityNumber.checkCharacter(body);
    }

    private static Reading<IdentityNumber> read(String text) {
        return IdentityNumber.read(text, TODAY);
    }
}
