package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.DateOrder;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.value.DateArithmetic;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.PartialDate.Precision;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ages, months, days, working days. Where a result depends on a day that is not known, it is missing. */
final class DateFunctions {
    private static final int FARTHEST = 12_000;
    private static final List<Kind> TWO_DATES = List.of(Kind.DATE, Kind.DATE);

    private DateFunctions() {}

    static List<FunctionForm> all() {
        return List.of(
                ofTwo("周岁", "周岁(出生日期, 到哪一天)", DateFunctions::age),
                ofTwo("月数", "月数(起日, 止日)", DateFunctions::months),
                ofTwo("天数", "天数(起日, 止日)", DateFunctions::days),
                new StrictFunction("工作日数", "工作日数(起日, 止日)", TWO_DATES, Type.PLAIN_NUMBER, DateFunctions::workingDays),
                ofOne("年", Type.PLAIN_NUMBER, date -> Quantity.of(date.first().getYear())),
                ofOne("月", Type.PLAIN_NUMBER, date -> ofMonth(date, month -> Quantity.of(month.getMonthValue()))),
                ofOne("日", Type.PLAIN_NUMBER, date -> ofDay(date, day -> Quantity.of(day.getDayOfMonth()))),
                ofOne("当月", Type.DATE, date -> ofMonth(date, PartialDate::month)),
                ofOne("次月", Type.DATE, date -> ofMonth(date, month -> PartialDate.month(month.plusMonths(1)))),
                ofOne("月末", Type.DATE, date -> ofMonth(date, month -> PartialDate.day(month.atEndOfMonth()))),
                ofOne("期末", Type.DATE, date -> PartialDate.day(date.last())),
                shifting("加天", "加天(日期, 天数)", (environment, date, days) -> plusDays(date, days)),
                shifting("加月", "加月(日期, 月数)", (environment, date, months) -> plusMonths(date, months)),
                shifting("加年", "加年(日期, 年数)", (environment, date, years) -> plusYears(date, years)),
                shifting("满岁日", "满岁日(出生日期, 周岁)", (environment, birth, years) -> dayOfAge(birth, years)),
                shifting("工作日后", "工作日后(日期, 工作日数)", DateFunctions::workingDayAfter));
    }

    private static FunctionForm ofOne(String name, Type result, Function<PartialDate, Value> body) {
        return new StrictFunction(
                name, name + "(日期)", List.of(Kind.DATE), result, (environment, values) -> body.apply(date(values, 0)));
    }

    private static FunctionForm ofTwo(String name, String usage, BinaryOperation body) {
        return new StrictFunction(name, usage, TWO_DATES, Type.PLAIN_NUMBER, (environment, values) ->
                body.apply(date(values, 0), date(values, 1)));
    }

    private static FunctionForm shifting(String name, String usage, Step step) {
        return new StrictFunction(name, usage, List.of(Kind.DATE, Kind.PLAIN_NUMBER), Type.DATE, (environment, values) ->
                shift(environment, date(values, 0), ((Quantity) values[1]).amount(), step));
    }

    /** Makes a value of two dates. */
    @FunctionalInterface
    private interface BinaryOperation {
        Value apply(PartialDate first, PartialDate second);
    }

    /** Moves a date by a whole number of steps. */
    @FunctionalInterface
    private interface Step {
        Value move(Environment environment, PartialDate date, int steps);
    }

    private static PartialDate date(Value[] values, int index) {
        return (PartialDate) values[index];
    }

    private static Value age(PartialDate birth, PartialDate day) {
        int least = DateArithmetic.ageOn(birth.last(), day.first());
        if (least == DateArithmetic.ageOn(birth.first(), day.last())) {
            return Quantity.of(least);
        }
        return DateOrder.tooCoarse(birth.precision() == Precision.DAY ? day : birth);
    }

    private static Value months(PartialDate from, PartialDate to) {
        return Quantity.of(DateArithmetic.monthsBetween(from, to));
    }

    private static Value days(PartialDate from, PartialDate to) {
        return ofDay(from, first -> ofDay(to, last -> Quantity.of(DateArithmetic.daysBetween(first, last))));
    }

    private static Value workingDays(Environment environment, Value[] values) {
        return ofDay(date(values, 0), first ->
                ofDay(date(values, 1), last -> WorkingDayCount.between(environment.workingDays(), first, last)));
    }

    private static Value ofDay(PartialDate date, Function<LocalDate, Value> use) {
        return date.precision() == Precision.DAY ? use.apply(date.first()) : DateOrder.tooCoarse(date);
    }

    private static Value ofMonth(PartialDate date, Function<YearMonth, Value> use) {
        return date.precision() == Precision.YEAR ? DateOrder.tooCoarse(date) : use.apply(YearMonth.from(date.first()));
    }

    private static Value shift(Environment environment, PartialDate date, BigDecimal amount, Step step) {
        Optional<Integer> steps = whole(amount);
        return steps.isPresent()
                ? step.move(environment, date, steps.get())
                : Missing.of("整数（" + amount.toPlainString() + "不能用来推算日期）");
    }

    private static Value workingDayAfter(Environment environment, PartialDate from, int count) {
        return ofDay(from, day -> WorkingDayCount.after(environment.workingDays(), day, count));
    }

    private static Optional<Integer> whole(BigDecimal amount) {
        boolean near = amount.abs().compareTo(BigDecimal.valueOf(FARTHEST)) <= 0;
        return near && amount.stripTrailingZeros().scale() <= 0 ? Optional.of(amount.intValue()) : Optional.empty();
    }

    private static Value plusDays(PartialDate date, int days) {
        return ofDay(date, day -> PartialDate.day(day.plusDays(days)));
    }

    private static Value plusMonths(PartialDate date, int months) {
        return DateArithmetic.addMonths(date, months).<Value>map(moved -> moved).orElseGet(() -> DateOrder.tooCoarse(date));
    }

    private static Value plusYears(PartialDate date, int years) {
        return new PartialDate(DateArithmetic.addMonths(date.first(), Math.multiplyExact(years, 12)), date.precision());
    }

    private static Value dayOfAge(PartialDate birth, int years) {
        return birth.precision() == Precision.DAY
                ? PartialDate.day(DateArithmetic.dayOfAge(birth.first(), years))
                : plusYears(birth, years);
    }
}
