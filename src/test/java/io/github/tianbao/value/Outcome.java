package io.github.tianbao.value;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests ask of a {@link Reading}. */
final class Outcome {
    private Outcome() {}

    static <T> T valueOf(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        return reading.found().orElseThrow();
    }

    /** The value of a reading that has nothing to say about it. */
    static <T> T cleanValueOf(Reading<T> reading) {
        T value = valueOf(reading);
        assertThat(reading.notes()).isEmpty();
        return value;
    }

    static String reasonOf(Reading<?> reading) {
        return invalid(reading).reason();
    }

    static String adviceOf(Reading<?> reading) {
        return invalid(reading).advice();
    }

    static String onlyDoubtOf(Reading<?> reading) {
        assertThat(reading.notes()).singleElement().extracting(Note::kind).isEqualTo(Note.Kind.DOUBTFUL);
        return reading.notes().get(0).text();
    }

    static String onlyRepairOf(Reading<?> reading) {
        assertThat(reading.notes()).singleElement().extracting(Note::kind).isEqualTo(Note.Kind.REPAIRED);
        return reading.notes().get(0).text();
    }

    private static Reading.Invalid<?> invalid(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Reading.Invalid.class);
        Reading.Invalid<?> invalid = (Reading.Invalid<?>) reading;
        assertThat(invalid.reason()).isNotBlank();
        assertThat(invalid.advice()).isNotBlank();
        return invalid;
    }
}
