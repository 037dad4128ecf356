package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.adviceOf;
import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyRepairOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"张三", "欧阳建国", "买买提·吐尔逊", "阿卜杜热合曼·麦麦提·艾力", "张𠮷", "李㛃", "王䶮", "李〇一", "John Smith", "Anna-Maria O'Neil"})
    void acceptsNames(String name) {
        assertThat(cleanValueOf(PersonName.read(name)).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"买买提•吐尔逊", "买买提.吐尔逊", "买买提．吐尔逊", "买买提・吐尔逊", "买买提‧吐尔逊", "买买提 · 吐尔逊", "买买提･吐尔逊"})
    void writesEveryDotAsTheOneOfTheIdentityCard(String written) {
        Reading<PersonName> reading = PersonName.read(written);

        assertThat(valueOf(reading).name()).isEqualTo("买买提\u00B7吐尔逊");
        assertThat(onlyRepairOf(reading)).contains("买买提·吐尔逊");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张 三", "张\u3000三", "张\n三", " 张三 ", "张\u00A0\u00A0三", "张三\u200B"})
    void closesTheGapThatMakesShortNamesAsWideAsLongOnes(String written) {
        assertThat(valueOf(PersonName.read(written)).name()).isEqualTo("张三");
        assertThat(onlyRepairOf(PersonName.read(written))).contains("张三");
    }

    @ParameterizedTest
    @CsvSource({"张三1, 不该有的字符", "'张三、李四', 不该有的字符", "张*, 不该有的字符", "张三（户主）, 括号说明", "·张三, 不该有的字符", "张三·, 不该有的字符", "13812345678, 不该有的字符"})
    void refusesWhatBelongsInNoName(String written, String reason) {
        assertThat(reasonOf(PersonName.read(written))).contains(written, reason);
    }

    @Test
    void refusesTooShortAndTooLong() {
        assertThat(reasonOf(PersonName.read("张"))).contains("共1个字");
        assertThat(reasonOf(PersonName.read("张".repeat(21)))).contains("共21个字");
        assertThat(PersonName.read("𠮷".repeat(20)).isValid()).isTrue();
    }

    @Test
    void refusesACharacterMadeUpOnOneComputer() {
        assertThat(reasonOf(PersonName.read("张\uE815"))).contains("自造");
        assertThat(adviceOf(PersonName.read("张\uE815"))).contains("生僻字");
    }

    @Test
    void takesNothingForBlank() {
        assertThat(PersonName.read(" 无 ")).isEqualTo(Reading.blank());
    }

    @ParameterizedTest
    @CsvSource({"男, MALE", "女, FEMALE", " 女 , FEMALE", "男性, MALE"})
    void readsTheSex(String written, Sex sex) {
        assertThat(Sex.of(written)).contains(sex);
        assertThat(Sex.of(sex.word())).contains(sex);
    }

    @Test
    void doesNotGuessTheSex() {
        assertThat(Sex.of("1")).isEqualTo(Optional.empty());
    }
}
