package io.github.tianbao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's tables, and the laws that follow from them. */
class ThreeValuedLogicTest {
    private static final TestScope SCOPE =
            new TestScope().with("甲", Type.YES_NO).with("乙", Type.YES_NO).with("丙", Type.YES_NO);

    @ParameterizedTest
    @CsvSource({
        "是, 是, 是, 是", "是, 否, 否, 是", "是, 缺, ?乙, 是",
        "否, 是, 否, 是", "否, 否, 否, 否", "否, 缺, 否, ?乙",
        "缺, 是, ?甲, 是", "缺, 否, 否, ?甲", "缺, 缺, ?乙、甲, ?乙、甲",
    })
    void followsTheTruthTables(String left, String right, String and, String or) {
        TestRecord record = record(left, right, "缺");
        assertThat(show("甲 且 乙", record)).isEqualTo(and);
        assertThat(show("甲 或 乙", record)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource({"是, 否", "否, 是", "缺, ?甲"})
    void negatesWhatIsDecidedOnly(String value, String negated) {
        assertThat(show("非 甲", record(value, "缺", "缺"))).isEqualTo(negated);
    }

    @ParameterizedTest
    @CsvSource({"是, 否, 是", "否, 否, 是", "缺, 是, 否"})
    void alwaysDecidesWhetherSomethingIsThere(String value, String empty, String notEmpty) {
        TestRecord record = record(value, "缺", "缺");
        assertThat(show("甲 为空", record)).isEqualTo(empty);
        assertThat(show("甲 不为空", record)).isEqualTo(notEmpty);
        assertThat(show("如缺(甲, 否)", record)).isEqualTo(value.equals("是") ? "是" : "否");
    }

    @Property
    void obeysDeMorgan(@ForAll("truths") String a, @ForAll("truths") String b) {
        TestRecord record = record(a, b, "缺");
        assertThat(show("非 (甲 且 乙)", record)).isEqualTo(show("非 甲 或 非 乙", record));
        assertThat(show("非 (甲 或 乙)", record)).isEqualTo(show("非 甲 且 非 乙", record));
    }

    @Property
    void associatesAndDistributes(@ForAll("truths") String a, @ForAll("truths") String b, @ForAll("truths") String c) {
        TestRecord record = record(a, b, c);
        assertThat(show("(甲 且 乙) 且 丙", record)).isEqualTo(show("甲 且 (乙 且 丙)", record));
        assertThat(truth("甲 且 (乙 或 丙)", record)).isEqualTo(truth("甲 且 乙 或 甲 且 丙", record));
    }

    /** Filling in a blank may decide what was open; it never turns round what was decided. */
    @Property
    void neverTurnsRoundWhatWasDecidedWhenABlankIsFilled(
            @ForAll("truths") String a, @ForAll("truths") String b, @ForAll("filled") String c) {
        String rule = "非 (甲 或 丙) 且 (乙 或 非 丙) 或 甲 且 丙";
        String before = truth(rule, record(a, b, "缺"));
        assertThat(before).isIn("?", truth(rule, record(a, b, c)));
    }

    @Provide
    Arbitrary<String> truths() {
        return Arbitraries.of("是", "否", "缺");
    }

    @Provide
    Arbitrary<String> filled() {
        return Arbitraries.of("是", "否");
    }

    private static TestRecord record(String a, String b, String c) {
        TestRecord record = new TestRecord(SCOPE);
        put(record, "甲", a);
        put(record, "乙", b);
        put(record, "丙", c);
        return record;
    }

    private static void put(TestRecord record, String name, String value) {
        if (!value.equals("缺")) {
            record.with(name, value);
        }
    }

    private static String show(String source, TestRecord record) {
        return Rules.show(Rules.evaluate(source, record, SCOPE));
    }

    private static String truth(String source, TestRecord record) {
        return show(source, record).substring(0, 1);
    }
}
