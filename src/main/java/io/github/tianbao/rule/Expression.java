package io.github.tianbao.rule;

import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Set;

/** A compiled expression. Immutable and safe for use by many threads. */
public interface Expression {
    String source();

    Type type();

    /** The names read, in order of first appearance, those inside aggregates included. */
    Set<Name> names();

    /** The names read of the record at hand: all but those that aggregates read of each of their records. */
    Set<Name> namesAtHand();

    /** The names read of the record at hand or of its table: all but those that only aggregates over the whole submission read. */
    Set<Name> namesNearby();

    /** The fields whose column 有列 asks for, and the lists that 有表 asks for; asking is not reading. */
    Set<Name> columnsAskedFor();

    List<Aggregate> aggregates();

    /** The value; {@code Missing} if it cannot be decided. Never throws for data. */
    Value evaluate(Environment environment);

    Trace trace(Environment environment);
}
