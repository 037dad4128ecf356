package io.github.tianbao.check;

import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.Set;

/** What one rule says of one record, group or table. */
public sealed interface Outcome {

    /** The rule is not about this record: its 当 does not hold. */
    record NotApplicable() implements Outcome {}

    /** The condition holds. */
    record Met() implements Outcome {}

    /** The condition does not hold. */
    record Violated() implements Outcome {}

    /**
     * Something needed is not known.
     *
     * @param names what would have to be filled in
     */
    record Undecided(Set<String> names) implements Outcome {}

    Outcome NOT_APPLICABLE = new NotApplicable();
    Outcome MET = new Met();
    Outcome VIOLATED = new Violated();

    /** Applies a rule. One whose 当 is not known counts as met where its condition holds anyway. */
    static Outcome of(Rule rule, Environment environment) {
        Value applies = rule.applies().isPresent() ? rule.applies().get().evaluate(environment) : YesNo.YES;
        if (applies == YesNo.NO) {
            return NOT_APPLICABLE;
        }
        Value holds = rule.condition().evaluate(environment);
        if (holds == YesNo.YES) {
            return MET;
        }
        if (applies instanceof Missing missing) {
            return new Undecided(holds instanceof Missing more ? missing.and(more).names() : missing.names());
        }
        return holds instanceof Missing missing ? new Undecided(missing.names()) : VIOLATED;
    }
}
