package io.github.tianbao.rule.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextCountsTest {
    private static final int PERSONS = 300_000;

    @Property(tries = 200)
    void countsWhatAMapWouldCount(@ForAll @Size(max = 300) List<@AlphaChars @StringLength(max = 2) String> texts) {
        TextCounts counts = new TextCounts();
        Map<String, Integer> expected = new HashMap<>();
        for (String text : texts) {
            counts.add(text);
            expected.merge(text, 1, Integer::sum);
        }

        expected.forEach((text, count) -> assertThat(counts.count(text)).isEqualTo(count));
        assertThat(counts.count("三个字")).isZero();
    }

    @Test
    void countsIdentityNumbersExactlyHoweverManyThereAre() {
        TextCounts counts = new TextCounts();
        for (int person = 0; person < PERSONS; person++) {
            counts.add(number(person));
        }
        counts.add(number(277_777));

        assertThat(counts.count(number(277_777))).isEqualTo(2);
        assertThat(counts.count(number(123_456))).isEqualTo(1);
        assertThat(counts.count(number(PERSONS))).isZero();
    }

    private static String number(int person) {
        return "14082719%010d".formatted(person);
    }
}
