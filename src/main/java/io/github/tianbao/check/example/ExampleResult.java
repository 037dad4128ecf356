package io.github.tianbao.check.example;

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

    /** Place, name and differences on one line, for a terminal. */
    @Override
    public String toString() {
        return example.at() + " " + example.name() + (holds() ? "" : "：" + String.join("；", differences));
    }
}
