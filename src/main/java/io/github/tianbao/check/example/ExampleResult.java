package io.github.tianbao.check.example;

import io.github.tianbao.rule.Problem;
import java.util.List;

/**
 * What came of an example.
 *
 * @param differences what is not as the example says, in Chinese; empty if all is
 */
public record ExampleResult(Example example, List<String> differences) {
    public ExampleResult {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return differences.isEmpty();
    }

    /** What is not as the example says, at its place. */
    public Problem problem() {
        return new Problem(example.at(), 1, "例子“" + example.name() + "”与规则得出的不一样：" + String.join("；", differences), "");
    }

    /** Place, name and differences on one line, for a terminal. */
    @Override
    public String toString() {
        return example.at() + " " + example.name() + (holds() ? "" : "：" + String.join("；", differences));
    }
}
