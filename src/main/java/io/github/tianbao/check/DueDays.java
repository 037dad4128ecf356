package io.github.tianbao.check;

import io.github.tianbao.programme.Reminder;
import io.github.tianbao.programme.Schedule;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What falls due next, as of the reference date (近期期限). */
public final class DueDays {
    private final Assessment assessment;
    private final LocalDate day;

    private DueDays(Assessment assessment) {
        this.assessment = assessment;
        this.day = assessment.referenceDate().day();
    }

    /** The next day of each reminder of the pack, and every day that the dates of its records lead to; the nearest first. */
    public static List<DueDay> of(Assessment assessment) {
        DueDays days = new DueDays(assessment);
        return assessment.programme().reminders().stream().flatMap(days::of)
                .sorted(Comparator.comparing(DueDay::day)).toList();
    }

    private Stream<DueDay> of(Reminder reminder) {
        return reminder.schedule() instanceof Schedule.After after
                ? ofRecords(reminder, after)
                : reminder.next(day).map(next -> new DueDay(reminder, next, List.of())).stream();
    }

    private Stream<DueDay> ofRecords(Reminder reminder, Schedule.After after) {
        Map<LocalDate, List<String>> records = new TreeMap<>();
        for (TableAssessment table : assessment.tables()) {
            for (RecordAssessment record : table.records()) {
                due(after, assessment.environment(table, record)).filter(due -> !due.isBefore(day) && reminder.isAlive(due))
                        .ifPresent(due -> records.computeIfAbsent(due, fresh -> new ArrayList<>()).add(record.label()));
            }
        }
        return records.entrySet().stream().map(due -> new DueDay(reminder, due.getKey(), due.getValue()));
    }

    private Optional<LocalDate> due(Schedule.After after, Environment record) {
        return record.value(after.event()) instanceof PartialDate event && event.precision() == PartialDate.Precision.DAY
                ? after.days().after(event.first(), assessment.programme().workingDays())
                : Optional.empty();
    }
}
