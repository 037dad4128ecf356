package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void keepsNotesAndReasonsWhenTheValueChanges() {
        Note note = Note.doubtful("请核对");

        assertThat(Reading.valid(2, List.of(note)).map(number -> number * 2)).isEqualTo(Reading.valid(4, List.of(note)));
        assertThat(Reading.<Integer>invalid("错", "改").map(number -> "x")).isEqualTo(Reading.invalid("错", "改"));
        assertThat(Reading.<Integer>blank().map(number -> "x")).isEqualTo(Reading.blank());
    }

    @Test
    void findsOnlyAValue() {
        assertThat(Reading.valid("a").found()).contains("a");
        assertThat(Reading.blank().found()).isEmpty();
        assertThat(Reading.invalid("错", "改").found()).isEmpty();
        assertThat(Reading.invalid("错", "改").notes()).isEmpty();
        assertThat(Reading.blank().isValid()).isFalse();
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<Note> notes = new ArrayList<>();
        Reading<String> reading = Reading.valid("a", notes);
        notes.add(Note.repaired("改过"));

        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void tellsTheClerkHowToKeepLongNumbers() {
        Reading.Invalid<String> refused = (Reading.Invalid<String>) LostDigits.<String>refuse("身份证号", "140827195805020000");

        assertThat(refused.reason()).contains("身份证号", "140827195805020000", "丢失");
        assertThat(refused.advice()).contains("文本");
    }
}
