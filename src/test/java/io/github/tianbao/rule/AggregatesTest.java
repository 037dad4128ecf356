package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AggregatesTest {
    private static final TestScope SCOPE = TestScope.register();

    private static TestRecord person(String township, String income) {
        return new TestRecord(SCOPE).with("乡镇", township).with("年收入", income);
    }

    @Test
    void givesEachRecordTheSumOfItsOwnTownship() {
        List<TestRecord> table = TestRecord.table(person("甲乡", "100"), person("乙乡", "20"), person("甲乡", "3"));
        Expression sum = Rules.compile("求和(年收入, 按: 乡镇)", SCOPE);
        assertThat(table).extracting(record -> sum.evaluate(record).text()).containsExactly("103元", "20元", "103元");
    }

    @Test
    void leavesASumOpenForTheTownshipThatLacksAValueOnly() {
        TestRecord blank = new TestRecord(SCOPE).with("乡镇", "乙乡");
        List<TestRecord> table = TestRecord.table(person("甲乡", "100"), blank);
        Expression sum = Rules.compile("求和(年收入, 按: 乡镇)", SCOPE);
        assertThat(table).extracting(record -> Rules.show(sum.evaluate(record))).containsExactly("100元", "?年收入");
    }

    @Test
    void doesNotNeedTheValueOfARecordThatTheConditionLeavesOut() {
        TestRecord retired = new TestRecord(SCOPE).with("已退休", "是");
        TestRecord working = person("甲乡", "100").with("已退休", "否");
        TestRecord.table(working, retired);
        assertThat(Rules.show(Rules.evaluate("求和(年收入, 当: 非 已退休)", working, SCOPE))).isEqualTo("100元");
    }

    @Test
    void leavesACountOpenWhereItsConditionIs() {
        TestRecord open = new TestRecord(SCOPE);
        TestRecord.table(open, new TestRecord(SCOPE).with("已退休", "是"));
        assertThat(Rules.show(Rules.evaluate("计数(已退休)", open, SCOPE))).isEqualTo("?已退休");
    }

    @Test
    void countsABlankIdentityNumberAsLikeNoOther() {
        TestRecord blank = new TestRecord(SCOPE);
        TestRecord known = new TestRecord(SCOPE).with("身份证号", "1");
        TestRecord.table(blank, known, new TestRecord(SCOPE));
        assertThat(Rules.show(Rules.evaluate("出现次数(身份证号)", known, SCOPE))).isEqualTo("1");
        assertThat(Rules.show(Rules.evaluate("出现次数(身份证号)", blank, SCOPE))).isEqualTo("?身份证号");
    }

    @Test
    void takesNumbersForTheSameThatDifferInTrailingZeros() {
        TestRecord one = person("甲乡", "2.0");
        TestRecord.table(one, person("乙乡", "2.00"), person("丙乡", "2"));
        assertThat(Rules.show(Rules.evaluate("出现次数(年收入)", one, SCOPE))).isEqualTo("3");
    }

    @Test
    void answersForNoRecords() {
        TestRecord one = person("甲乡", "1").with("已退休", "否");
        assertThat(Rules.show(Rules.evaluate("求和(年收入, 当: 已退休)", one, SCOPE))).isEqualTo("0元");
        assertThat(Rules.show(Rules.evaluate("计数(已退休)", one, SCOPE))).isEqualTo("0");
        assertThat(Rules.show(Rules.evaluate("最大(年收入, 当: 已退休)", one, SCOPE))).startsWith("?");
        assertThat(Rules.show(Rules.evaluate("平均(年收入, 当: 已退休)", one, SCOPE))).startsWith("?");
    }

    @Test
    void findsTheEarliestDate() {
        TestRecord one = new TestRecord(SCOPE).with("到岗日期", "1990-01-01");
        TestRecord.table(one, new TestRecord(SCOPE).with("到岗日期", "1985-06"));
        assertThat(Rules.show(Rules.evaluate("最小(到岗日期)", one, SCOPE))).isEqualTo("1985-06");
    }

    @Test
    void sharesOneAggregateAmongEqualUses() {
        Expression twice = Rules.compile("求和(年收入) > 3 且 求和(年收入) < 9 且 求和(年收入, 范围: 组) > 1", SCOPE);
        assertThat(twice.aggregates()).extracting(Aggregate::span).containsExactly(Aggregate.Span.TABLE, Aggregate.Span.GROUP);
        assertThat(Rules.compile("求和(年收入) + 1", SCOPE).aggregates().get(0)).isEqualTo(twice.aggregates().get(0));
    }

    @Test
    void readsTheNamesInsideAnAggregateButNotThoseItOnlyAsksAbout() {
        Expression expression = Rules.compile("有列(面积) 且 求和(年收入, 当: 被录用) > 月补助标准 且 被录用", SCOPE);
        assertThat(expression.names()).extracting(Name::text).containsExactly("年收入", "被录用", "月补助标准");
    }

    @Test
    void asksTheSheetForItsColumns() {
        assertThat(Rules.show(Rules.evaluate("有列(面积)", new TestRecord(SCOPE).withoutColumn("面积"), SCOPE))).isEqualTo("否");
    }
}
