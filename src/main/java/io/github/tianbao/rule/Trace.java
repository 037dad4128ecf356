package io.github.tianbao.rule;

import io.github.tianbao.value.Value;
import java.util.List;

/**
 * How a value came about, as data; forms, reports and {@code explain} print it.
 *
 * @param label the source text of this part, for example {@code 月数(到岗日期, 离岗日期)}
 * @param parts the values that went in, in reading order
 */
public record Trace(String label, Value value, Origin origin, List<Trace> parts) {
    public Trace {
        parts = List.copyOf(parts);
    }
}
