package io.github.tianbao.check;

import io.github.tianbao.sheet.Table;
import io.github.tianbao.value.DateText;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.TextNormaliser;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the date that a submission is checked for: the one asked for, else the sheet's own, else today. */
public final class ReferenceDates {
    private static final Set<String> LABELS = Set.of(
            "填表时间", "填表日期", "填报时间", "填报日期", "制表时间", "制表日期", "上报时间", "上报日期", "报送时间", "报送日期");

    private ReferenceDates() {}

    /**
     * The reference date of one submission, the same for all its tables.
     *
     * @param option what the caller asks for
     * @param tables in sheet order; the first readable 填表时间 counts, a month stands for its last day
     */
    public static ReferenceDate resolve(Optional<LocalDate> option, List<Table> tables, LocalDate today) {
        return option.map(day -> new ReferenceDate(day, ReferenceDate.Source.OPTION))
                .or(() -> tables.stream().map(ReferenceDates::written).flatMap(Optional::stream).findFirst()
                        .map(day -> new ReferenceDate(day, ReferenceDate.Source.SHEET)))
                .orElseGet(() -> new ReferenceDate(today, ReferenceDate.Source.TODAY));
    }

    private static Optional<LocalDate> written(Table table) {
        return table.fillIns().stream()
                .filter(line -> LABELS.contains(TextNormaliser.key(line.label())))
                .map(line -> DateText.read(line.value()))
                .map(Reading::found)
                .flatMap(Optional::stream)
                .filter(date -> date.precision() != PartialDate.Precision.YEAR)
                .map(PartialDate::last)
                .findFirst();
    }
}
