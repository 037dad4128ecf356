package io.github.tianbao.rule;

import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record for tests; what it was not given is missing. */
final class TestRecord implements Environment {
    /** The State Council's arrangement of holidays in autumn 2022. */
    private static final WorkingDays CALENDAR = day -> {
        if (day.getYear() != 2022) {
            return Optional.empty();
        }
        boolean holiday = day.getMonthValue() == 10 && day.getDayOfMonth() <= 7;
        boolean madeUp = day.getMonthValue() == 10 && (day.getDayOfMonth() == 8 || day.getDayOfMonth() == 9);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return Optional.of(madeUp || !weekend && !holiday);
    };

    private final TestScope scope;
    private final Map<String, Value> values = new HashMap<>();
    private final Set<String> absentColumns = new HashSet<>();
    private final Set<String> absentUnits = new HashSet<>();
    private List<TestRecord> table = new ArrayList<>(List.of(this));

    TestRecord(TestScope scope) {
        this.scope = scope;
    }

    /** A record of a table of several. */
    static List<TestRecord> table(TestRecord... records) {
        List<TestRecord> all = Arrays.asList(records);
        all.forEach(record -> record.table = all);
        return all;
    }

    TestRecord with(String name, String text) {
        return with(name, parse(text, scope.find(name).orElseThrow().type()));
    }

    TestRecord with(String name, Value value) {
        values.put(name, value);
        return this;
    }

    TestRecord withoutColumn(String name) {
        absentColumns.add(name);
        return this;
    }

    TestRecord withoutUnit(String name) {
        absentUnits.add(name);
        return this;
    }

    private static Value parse(String text, Type type) {
        if (type instanceof Type.NumberType number) {
            return new Quantity(new BigDecimal(text), number.unit());
        }
        if (type instanceof Type.DateType) {
            return date(text);
        }
        if (type instanceof Type.ListType list) {
            return new ListValue(Arrays.stream(text.split("、")).map(item -> parse(item, list.item())).toList());
        }
        return type instanceof Type.YesNoType ? YesNo.of(text.equals("是")) : new Text(text);
    }

    static PartialDate date(String text) {
        return switch (text.length()) {
            case 4 -> PartialDate.year(Integer.parseInt(text));
            case 7 -> PartialDate.month(YearMonth.parse(text));
            default -> PartialDate.day(LocalDate.parse(text));
        };
    }

    @Override
    public Value value(Name name) {
        return values.getOrDefault(name.text(), Missing.of(name.text()));
    }

    @Override
    public Origin origin(Name name) {
        return switch (name.kind()) {
            case FIELD -> new Origin.Cell("表", new CellAddress(5, name.slot()));
            case PARAMETER -> new Origin.Parameter(LocalDate.of(2022, 7, 27), new Citation("垣政办发〔2022〕25号", "六(一)", "", ""));
            case COMPUTATION -> new Origin.Computation(Optional.empty());
            case CONTEXT, LIST, COLUMN -> new Origin.Context("测试");
        };
    }

    @Override
    public Value aggregate(Aggregate aggregate) {
        Aggregate.Accumulator accumulator = aggregate.accumulator();
        table.forEach(accumulator::add);
        return accumulator.result(this);
    }

    @Override
    public boolean hasColumn(Name field) {
        return !absentColumns.contains(field.text());
    }

    @Override
    public boolean hasUnit(Name field) {
        return !absentUnits.contains(field.text());
    }

    @Override
    public WorkingDays workingDays() {
        return CALENDAR;
    }

    @Override
    public LocalDate referenceDate() {
        return LocalDate.of(2022, 10, 27);
    }
}
