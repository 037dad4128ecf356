package io.github.tianbao.programme;

import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * A named value with the days from which it holds (参数).
 *
 * @param values  by first day; a {@code Missing} value says that the parameter ended that day; none where the notice leaves it to an office
 * @param decider the office to which the notice leaves the value (由)
 * @param given   what that office has decided, if it was told
 */
public record Parameter(
        Name name, NavigableMap<LocalDate, Value> values, Optional<String> decider, Optional<Value> given, Citation citation, SourcePosition at) {

    /** The value in force on a day; empty before the first one. No older value stands in for one that ended. */
    public Optional<Value> on(LocalDate day) {
        return given.or(() -> Optional.ofNullable(values.floorEntry(day)).map(java.util.Map.Entry::getValue).filter(value -> !value.isMissing()));
    }

    /** The day from which the value in force on a day has held. */
    public Optional<LocalDate> since(LocalDate day) {
        return Optional.ofNullable(values.floorKey(day));
    }

    /** The same parameter with what the office has decided. */
    public Parameter given(Value value) {
        return new Parameter(name, values, decider, Optional.of(value), citation, at);
    }
}
