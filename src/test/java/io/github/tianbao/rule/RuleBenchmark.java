package io.github.tianbao.rule;

import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prints what one evaluation of a typical rule costs. Run its main by hand; it is no test. */
final class RuleBenchmark {
    private static final TestScope SCOPE = TestScope.register();
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;
    private static final int TIMES = 2_000_000;

    private static final List<String> RULES = List.of(
            "月数(到岗日期, 取早(离岗日期, 1995-12-31)) 不少于 12",
            "进一(月数(到岗日期, 离岗日期) ÷ 12)",
            "月补助标准 × 从业年限",
            "周岁(出生日期栏, 公示止) 不低于 60",
            "非 被录用 且 非 已退休 且 离岗日期 不早于 到岗日期",
            "乡镇 属于 县辖乡镇",
            "年收入 不超过 总投资",
            "后续状态 = 健在 或 离岗日期 为空");

    private RuleBenchmark() {}

    public static void main(String[] arguments) {
        Slots record = Slots.filled();
        for (String source : RULES) {
            Expression rule = Rules.compile(source, SCOPE);
            for (int round = 0; round < WARM_UP; round++) {
                nanoseconds(rule, record);
            }
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                best = Math.min(best, nanoseconds(rule, record));
            }
            System.out.printf("%7.1f ns  %s = %s%n", best, source, rule.evaluate(record).text());
        }
    }

    private static double nanoseconds(Expression rule, Environment record) {
        int seen = 0;
        long start = System.nanoTime();
        for (int time = 0; time < TIMES; time++) {
            seen += rule.evaluate(record).isMissing() ? 1 : 0;
        }
        long taken = System.nanoTime() - start;
        if (seen == TIMES) {
            throw new IllegalStateException("nothing was worked out");
        }
        return (double) taken / TIMES;
    }

    /** A record as the check station keeps it: values by slot. */
    private record Slots(Value[] values) implements Environment {
        static Slots filled() {
            TestRecord record = new TestRecord(SCOPE)
                    .with("到岗日期", "1978-03-01").with("离岗日期", "1986-09-15").with("月补助标准", "20").with("从业年限", "9")
                    .with("出生日期栏", "1958-05-02").with("公示止", "2022-10-13").with("被录用", "否").with("已退休", "否")
                    .with("乡镇", "蒲掌乡").with("县辖乡镇", "毛家湾镇、新城镇、皋落乡、长直乡、王茅镇、解峪乡、古城镇、华峰乡、英言镇、蒲掌乡、历山镇")
                    .with("年收入", "5000").with("总投资", "1.5").with("后续状态", "已故");
            Value[] values = new Value[SCOPE.size()];
            SCOPE.names().forEach(name -> SCOPE.find(name).ifPresent(found -> values[found.slot()] = record.value(found)));
            return new Slots(values);
        }

        @Override
        public Value value(Name name) {
            return values[name.slot()];
        }

        @Override
        public Origin origin(Name name) {
            return new Origin.Expression();
        }

        @Override
        public Value aggregate(Aggregate aggregate) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean hasColumn(Name field) {
            return true;
        }

        @Override
        public boolean hasUnit(Name field) {
            return true;
        }

        @Override
        public WorkingDays workingDays() {
            return day -> Optional.empty();
        }

        @Override
        public LocalDate referenceDate() {
            return LocalDate.of(2022, 10, 27);
        }
    }
}
