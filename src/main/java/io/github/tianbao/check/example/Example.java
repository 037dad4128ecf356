package io.github.tianbao.check.example;

import io.github.tianbao.rule.SourcePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worked example of a pack: records, and what the rules must make of them.
 *
 * @param rule     number of the rule that it is about, or name of a computation
 * @param records  text by field, one map a record; a field left out is blank
 * @param expected 结论 or a computation, to its text: for each record, or once for all of them; empty if nothing is expected of them
 * @param findings exactly the rules that are violated or undecided; empty if only the example's own rule is looked at
 * @param lists    rows of lists from outside, by name of the list; one without rows was given and is empty
 * @param settings values of parameters that the notice leaves to an office
 */
public record Example(
        String name,
        String rule,
        Kind kind,
        Optional<LocalDate> referenceDate,
        List<Map<String, String>> records,
        List<Map<String, String>> expected,
        Optional<List<String>> findings,
        Map<String, List<Map<String, String>>> lists,
        Map<String, String> settings,
        SourcePosition at) {

    /** The key by which a record says in which table it stands, where an example is about several tables. */
    static final String TABLE = "表";

    /** What the example shows of its rule. */
    public enum Kind {
        PASSING("通过"),
        FAILING("不通过"),
        BOUNDARY("边界");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Example {
        records = List.copyOf(records);
        expected = List.copyOf(expected);
    }
}
