package io.github.tianbao.value;

import static io.github.tianbao.value.Outcome.cleanValueOf;
import static io.github.tianbao.value.Outcome.onlyRepairOf;
import static io.github.tianbao.value.Outcome.reasonOf;
import static io.github.tianbao.value.Outcome.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"垣政办发〔2022〕25号", "兴政发〔2021〕10号", "晋财农〔2021〕56号"})
    void readsANumberAsItShouldBePrinted(String text) {
        assertThat(cleanValueOf(DocumentNumber.read(text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"垣政办发[2022]25号", "垣政办发【2022】25号", "垣政办发（2022）25号", "垣政办发(2022)25号", "垣政办发［2022］25号", "垣政办发 〔2022〕 25 号",
        "垣政办发〔2022〕第25号", "垣政办发〔2022〕025号", "垣政办发〔２０２２〕２５号", "垣政办发〔2022〕25", "垣政办发字〔2022〕25号", "垣政办发〔2022年〕25号", "垣政办发2022-25号",
        "垣政办发<2022>25号", "垣政办发〔2022〕25号文件"})
    void putsRightTheUsualVariantsAndSaysSo(String text) {
        Reading<DocumentNumber> reading = DocumentNumber.read(text);

        assertThat(valueOf(reading)).isEqualTo(new DocumentNumber("垣政办发", 2022, 25));
        assertThat(onlyRepairOf(reading)).contains("垣政办发〔2022〕25号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"垣政办发25号", "〔2022〕25号", "垣政办发〔22〕25号", "垣政办发〔2022〕号", "方案", "垣政办发〔2022〕25号、26号"})
    void refusesWhatIsNoDocumentNumber(String text) {
        assertThat(reasonOf(DocumentNumber.read(text))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"垣政办发〔1022〕25号", "垣政办发〔2022〕0号"})
    void refusesAYearOrSerialThatCannotBe(String text) {
        assertThat(reasonOf(DocumentNumber.read(text))).contains("不合常理");
    }

    @Test
    void cannotBeOfAYearToCome() {
        DocumentNumber number = new DocumentNumber("垣政办发", 2022, 25);

        assertThat(number.isPossibleOn(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(number.isPossibleOn(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(DocumentNumber.read("无")).isEqualTo(Reading.blank());
    }

    @Property
    void readsBackEveryNumberItPrints(@ForAll @IntRange(min = 1949, max = 2100) int year, @ForAll @IntRange(min = 1, max = 9999) int serial) {
        DocumentNumber number = new DocumentNumber("兴政办发", year, serial);

        assertThat(cleanValueOf(DocumentNumber.read(number.text()))).isEqualTo(number);
    }
}
