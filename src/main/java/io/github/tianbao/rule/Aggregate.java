package io.github.tianbao.rule;

import java.util.Set;
import io.github.tianbao.value.Value;

/** A value over many records: 求和, 计数, 出现次数 …; its operand is a compiled expression over one record. */
public interface Aggregate {

    /** Over which records. */
    enum Span { GROUP, TABLE, SUBMISSION }

    /** Equal for equal source text and span, so that one accumulator serves all uses. */
    String key();

    Span span();

    /** The names that its operand, its condition and its keys read of each record. */
    Set<Name> names();

    /** A fresh accumulator. */
    Accumulator accumulator();

    /** Collects records, then answers; memory grows with distinct values at most. */
    interface Accumulator {
        void add(Environment record);

        /** The result as the given record sees it (出现次数 differs by record, 求和 does not). */
        Value result(Environment record);
    }
}
