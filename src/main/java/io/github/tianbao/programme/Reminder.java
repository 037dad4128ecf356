package io.github.tianbao.programme;

import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that people have to do, once or again and again, and should be reminded of (提醒).
 *
 * @param from the first day of its life; the notice's own unless the pack says otherwise
 * @param to   the last one
 */
public record Reminder(
        String name, Schedule schedule, LocalDate from, Optional<LocalDate> to, Citation citation, SourcePosition at) {

    /** The first day on or after a day on which it falls due; empty when it is over, or where only the records tell. */
    public Optional<LocalDate> next(LocalDate day) {
        return schedule.next(day.isBefore(from) ? from : day).filter(this::isAlive);
    }

    /** Whether it still holds on a day. */
    public boolean isAlive(LocalDate day) {
        return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
