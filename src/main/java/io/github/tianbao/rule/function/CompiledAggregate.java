package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.semantics.Code;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An aggregate as compiled.
 *
 * @param operand   what is taken of each record; empty to count records
 * @param condition which records; empty for all
 * @param keys      records are told apart by these; each record sees the result over those with its own keys
 * @param names     what all of these read
 * @param tallies   makes a tally
 */
record CompiledAggregate(
        String key, Span span, Optional<Code> operand, Optional<Code> condition, List<Code> keys, Set<Name> names, Supplier<Tally> tallies)
        implements Aggregate {

    /** What records have in common that are not told apart. */
    private static final Optional<List<Value>> ALL = Optional.of(List.of());

    @Override
    public Accumulator accumulator() {
        return new Collected();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompiledAggregate aggregate && key.equals(aggregate.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    private final class Collected implements Accumulator {
        private final Map<List<Value>, Part> parts = new HashMap<>();
        private final boolean counts = tallies.get() instanceof Tally.Count;
        private final TextCounts texts = new TextCounts();

        @Override
        public void add(Environment record) {
            Value wanted = condition.map(code -> code.evaluate(record)).orElse(YesNo.YES);
            if (wanted != YesNo.NO) {
                keysOf(record, new ArrayList<>()).ifPresent(own -> add(own, value(record, wanted)));
            }
        }

        private void add(List<Value> own, Value value) {
            if (isCountedAsText(own) && !value.isMissing()) {
                texts.add(text(own));
            } else {
                parts.computeIfAbsent(own, fresh -> new Part(tallies.get())).add(value);
            }
        }

        private boolean isCountedAsText(List<Value> own) {
            if (!counts || own.isEmpty()) {
                return false;
            }
            for (Value value : own) {
                if (!(value instanceof Text)) {
                    return false;
                }
            }
            return true;
        }

        private static String text(List<Value> own) {
            StringBuilder text = new StringBuilder();
            for (Value value : own) {
                text.append(value.text().length()).append(' ').append(value.text());
            }
            return text.toString();
        }

        private Value value(Environment record, Value wanted) {
            return wanted.isMissing() ? wanted : operand.map(code -> code.evaluate(record)).orElse(YesNo.YES);
        }

        @Override
        public Value result(Environment record) {
            List<Missing> missing = new ArrayList<>();
            return keysOf(record, missing).map(this::result).orElseGet(() -> missing.stream().reduce(Missing::and).orElseThrow());
        }

        private Value result(List<Value> own) {
            Optional<Value> known = Optional.ofNullable(parts.get(own)).map(Part::result);
            return known.orElseGet(() -> isCountedAsText(own) ? Quantity.of(texts.count(text(own))) : tallies.get().result());
        }

        /** The keys of a record; empty if one of them is missing. A record without a key is like no other. */
        private Optional<List<Value>> keysOf(Environment record, List<Missing> missing) {
            if (keys.isEmpty()) {
                return ALL;
            }
            List<Value> values = new ArrayList<>(keys.size());
            for (Code code : keys) {
                Value value = code.evaluate(record);
                if (value instanceof Missing one) {
                    missing.add(one);
                }
                values.add(Keys.of(value));
            }
            return missing.isEmpty() && noneIsMissing(values) ? Optional.of(values) : Optional.empty();
        }
    }

    private static boolean noneIsMissing(List<Value> values) {
        for (Value value : values) {
            if (value.isMissing()) {
                return false;
            }
        }
        return true;
    }

    /** The records of one key; one missing value leaves the result open. */
    private static final class Part {
        private final Tally tally;
        private Optional<Missing> missing = Optional.empty();

        Part(Tally tally) {
            this.tally = tally;
        }

        void add(Value value) {
            if (value instanceof Missing one) {
                missing = Optional.of(missing.map(one::and).orElse(one));
            } else {
                tally.add(value);
            }
        }

        Value result() {
            return missing.<Value>map(nothing -> nothing).orElseGet(tally::result);
        }
    }
}
