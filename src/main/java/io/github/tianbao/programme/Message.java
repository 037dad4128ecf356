package io.github.tianbao.programme;

import io.github.tianbao.rule.Expression;
import java.util.List;

/** A message with values in it: {@code 在站工作仅{月数(到岗日期, 离岗日期)}个月}. */
public record Message(List<Part> parts) {
    public Message {
        parts = List.copyOf(parts);
    }

    /** Fixed words, or a value. */
    public sealed interface Part {
        record Words(String text) implements Part {}

        record Inserted(Expression expression) implements Part {}
    }
}
