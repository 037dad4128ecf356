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
    private static final List<Kind> DATE_AND_NUMBER = List.of(Kind.DATE, Kind.PLAIN_NUMBER);
    private static final List<Kind> ONE_DATE = List.of(Kind.DATE);

    private DateFunctions() {}

    static List<FunctionForm> all() {
        return List.of(
                number("周岁", "周岁(出生日期, 到哪一天)", TWO_DATES, (environment, values) -> age(date(values, 0), date(values, 1))),
                number("月数", "月数(起日, 止日)", TWO_DATES, (environment, values) -> months(date(values, 0), date(values, 1))),
                number("天数", "天数(起日, 止日)", TWO_DATES, (environment, values) -> days(date(values, 0), date(values, 1))),
                number("年", "年(日期)", ONE_DATE, (environment, values) -> Quantity.of(date(values, 0).first().getYear())),
                number("月", "月(日期)", ONE_DATE, (environment, values) -> ofMonth(date(values, 0), month -> Quantity.of(month.getMonthValue()))),
                number("日", "日(日期)", ONE_DATE, (environment, values) -> ofDay(date(values, 0), day -> Quantity.of(day.getDayOfMonth()))),
                number("工作日数", "工作日数(起日, 止日)", TWO_DATES, DateFunctions::workingDays),
                date("当月", "当月(日期)", ONE_DATE, (environment, values) -> ofMonth(date(values, 0), PartialDate::month)),
                date("次月", "次月(日期)", ONE_DATE, (environment, values) -> ofMonth(date(values, 0), month -> PartialDate.month(month.plusMonths(1)))),
                date("月末", "月末(日期)", ONE_DATE, (environment, values) -> ofMonth(date(values, 0), month -> PartialDate.day(month.atEndOfMonth()))),
                date("加天", "加天(日期, 天数)", DATE_AND_NUMBER, (environment, values) -> shift(values, DateFunctions::plusDays)),
                date("加月", "加月(日期, 月数)", DATE_AND_NUMBER, (environment, values) -> shift(values, DateFunctions::plusMonths)),
                date("加年", "加年(日期, 年数)", DATE_AND_NUMBER, (environment, values) -> shift(values, DateFunctions::plusYears)),
                date("满岁日", "满岁日(出生日期, 周岁)", DATE_AND_NUMBER, (environment, values) -> shift(values, DateFunctions::dayOfAge)),
                date("工作日后", "工作日后(日期, 工作日数)", DATE_AND_NUMBER, (environment, values) ->
                        shift(values, (from, count) -> ofDay(from, day -> WorkingDayCount.after(environment.workingDays(), day, count)))));
    }

    private static FunctionForm number(String name, String usage, List<Kind> kinds, StrictFunction.Body body) {
        return new StrictFunction(name, usage, kinds, Type.PLAIN_NUMBER, body);
    }

    private static FunctionForm date(String name, String usage, List<Kind> kinds, StrictFunction.Body body) {
        return new StrictFunction(name, usage, kinds, Type.DATE, body);
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

    /** Moves a date by a whole number of steps. */
    @FunctionalInterface
    private interface Step {
        Value move(PartialDate date, int steps);
    }

    private static Value shift(Value[] values, Step step) {
        BigDecimal amount = ((Quantity) values[1]).amount();
        Optional<Integer> steps = whole(amount);
        return steps.isPresent()
                ? step.move(date(values, 0), steps.get())
                : Missing.of("整数（" + amount.toPlainString() + "不能用来推算日期）");
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
