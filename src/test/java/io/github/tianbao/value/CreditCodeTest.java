package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.adviceOf;
import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyDoubtOf;
import static io.github.tianbao.value.Outcome.onlyRepairOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {
    private static final String EXAMPLE = "91350100M000100Y43";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void acceptsTheStandardsExample() {
        CreditCode code = cleanValueOf(CreditCode.read(EXAMPLE));

        assertThat(code.code()).isEqualTo(EXAMPLE);
        assertThat(code.region()).isEqualTo("350100");
    }

    @Test
    void refusesTheStandardsCounterexampleForItsShape() {
        assertThat(CreditCode.read("91350100M000100Y4Z").isValid()).isFalse();
    }

    @Test
    void acceptsLowerCaseFullWidthAndBlanksAndSaysSo() {
        Reading<CreditCode> reading = CreditCode.read("９１３５０１００ m000100y43");

        assertThat(valueOf(reading).code()).isEqualTo(EXAMPLE);
        assertThat(onlyRepairOf(reading)).contains(EXAMPLE);
    }

    @Test
    void refusesAWrongCheckCharacter() {
        assertThat(reasonOf(CreditCode.read("91350100M000100Y44"))).contains("校验码不符");
    }

    @ParameterizedTest
    @CsvSource({"M000100Y4, 组织机构代码", "140827600012345, 注册号", "91350100M000100Y4, 营业执照"})
    void tellsWhatACodeOfAnotherLengthLooksLike(String written, String advice) {
        assertThat(reasonOf(CreditCode.read(written))).contains("共" + written.length() + "位");
        assertThat(adviceOf(CreditCode.read(written))).contains(advice);
    }

    @Test
    void pointsAtLettersThatTheStandardLeavesOut() {
        assertThat(reasonOf(CreditCode.read("9135O100M000100Y43"))).contains("不使用的字母");
    }

    @Test
    void wantsDigitsForTheRegion() {
        assertThat(adviceOf(CreditCode.read("913A0100M000100Y43"))).contains("行政区划");
    }

    @Test
    void doubtsAWrongOrganisationCodeInside() {
        String body = "91350100M000100Y5";
        String code = ALPHABET.chars().mapToObj(check -> body + (char) check).filter(CreditCode::isChecked).findFirst().orElseThrow();

        assertThat(onlyDoubtOf(CreditCode.read(code))).contains("第9至17位");
    }

    @Test
    void holdsTheCodeOfItsOrganisation() {
        assertThat(OrganisationCode.within("９1350100M000100Y43")).contains("M000100Y4");
        assertThat(OrganisationCode.within("M000100Y-4")).contains("M000100Y4");
        assertThat(OrganisationCode.within("91350100M000100Y44")).isEmpty();
        assertThat(OrganisationCode.within("M000100Y5")).isEmpty();
    }

    @Test
    void refusesACodeThatExcelMadeANumberOf() {
        assertThat(reasonOf(CreditCode.read("9.13501E+17"))).contains("丢失");
    }

    @Test
    void takesNothingForBlank() {
        assertThat(CreditCode.read(" 无 ")).isEqualTo(Reading.blank());
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("91350100M000100Y44"));
    }

    @Property
    void findsEverySingleWrongCharacter(@ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 30) int other) {
        char wrong = ALPHABET.charAt(other);
        String written = EXAMPLE.substring(0, at) + wrong + EXAMPLE.substring(at + 1);

        assertThat(CreditCode.read(written).isValid()).isEqualTo(written.equals(EXAMPLE));
    }

    @Property
    void neverThrows(@ForAll String anything) {
        assertThat(CreditCode.read(anything)).isNotNull();
        assertThat(OrganisationCode.read(anything)).isNotNull();
    }

    @Test
    void readsTheOrganisationCodeAlone() {
        assertThat(cleanValueOf(OrganisationCode.read("M000100Y-4")).code()).isEqualTo("M000100Y4");
        assertThat(reasonOf(OrganisationCode.read("M000100Y-5"))).contains("校验码不符");
        assertThat(reasonOf(OrganisationCode.read("M000100"))).contains("格式不对");
        assertThat(OrganisationCode.read("/")).isEqualTo(Reading.blank());
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationCode("M000100Y5"));
    }

    @Test
    void knowsBothOddCheckCharactersOfOrganisationCodes() {
        assertThat(OrganisationCode.isChecked("00000000" + "0")).isTrue();
        assertThat(OrganisationCode.isChecked("40000000" + "X")).isTrue();
        assertThat(OrganisationCode.isChecked("40000000" + "0")).isFalse();
    }
}
