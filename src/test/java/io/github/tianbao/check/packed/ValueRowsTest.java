package io.github.tianbao.check.packed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of values come back as they were, whole or one value at a time. */
class ValueRowsTest {
    /** More than one page, and more texts than a column numbers. */
    private static final int ROWS = 1_000;

    @Test
    void eachValueCanBeReadWithoutTheOthers() {
        ValueRows rows = rows();
        for (int index = 0; index < ROWS; index++) {
            Value[] expected = row(index);
            assertThat(rows.row(index)).as("row %d", index).containsExactly(expected);
            for (int column = 0; column < expected.length; column++) {
                assertThat(rows.value(index, column)).as("column %d of row %d", column, index).isEqualTo(expected[column]);
            }
        }
    }

    @Test
    void wordsThatComeAgainAreKeptOnce() {
        ValueRows rows = rows();

        assertThat(rows.value(0, 1)).isSameAs(rows.value(ROWS - 2, 1));
        assertThat(rows.value(ROWS - 1, 0)).isNotSameAs(rows.value(ROWS - 1, 0));
    }

    private static ValueRows rows() {
        ValueRows rows = new ValueRows(row(0).length);
        for (int index = 0; index < ROWS; index++) {
            rows.append(row(index));
        }
        rows.finish();
        return rows;
    }

    /** A value of every kind. */
    private static Value[] row(int index) {
        return new Value[] {
            new Text("14112319700301" + index),
            new Text(index % 2 == 0 ? "瓦塘镇" : "蔚汾镇"),
            Quantity.of("-" + index + ".50", "元"),
            Quantity.of("9".repeat(30) + index, "千克"),
            PartialDate.day(LocalDate.of(2022, 7, 1).minusDays(index)),
            index % 2 == 0 ? YesNo.YES : YesNo.NO,
            Missing.of("注销日期"),
            null,
            new ListValue(List.of(new Text("甲"), new Text("乙" + index), Quantity.of(index)))
        };
    }
}
