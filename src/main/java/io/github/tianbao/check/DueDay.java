package io.github.tianbao.check;

import io.github.tianbao.programme.Reminder;
import java.time.LocalDate;
import java.util.List;

/**
 * A day on which something that a reminder of the pack speaks of falls due.
 *
 * @param day     on or after the reference date
 * @param records how a person calls the records it is about; empty if it is about the programme as a whole
 */
public record DueDay(Reminder reminder, LocalDate day, List<String> records) {
    public DueDay {
        records = List.copyOf(records);
    }
}
