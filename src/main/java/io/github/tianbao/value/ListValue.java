package io.github.tianbao.value;

import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell, or a list parameter such as the townships of a county. */
public record ListValue(List<Value> items) implements Value {
    public ListValue {
        items = items instanceof ValueColumn ? items : List.copyOf(items);
    }

    @Override
    public String text() {
        return items.stream().map(Value::text).collect(Collectors.joining("、"));
    }
}
