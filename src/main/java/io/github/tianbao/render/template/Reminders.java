package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.DueDay;
import io.github.tianbao.check.DueDays;
import io.github.tianbao.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What falls due next (提醒). */
final class Reminders {
    private Reminders() {}

    static List<Map<String, Object>> of(Assessment assessment) {
        LocalDate day = assessment.referenceDate().day();
        return DueDays.of(assessment).stream().map(due -> model(due, day)).toList();
    }

    private static Map<String, Object> model(DueDay due, LocalDate day) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", due.reminder().name());
        model.put("周期", due.reminder().schedule().words());
        model.put("日", PartialDate.day(due.day()));
        model.put("剩余天数", ChronoUnit.DAYS.between(day, due.day()));
        model.put("称呼", due.records());
        model.put("依据", due.reminder().citation());
        return model;
    }
}
