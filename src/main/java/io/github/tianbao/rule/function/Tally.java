package io.github.tianbao.rule.function;

import io.github.tianbao.rule.semantics.Decimals;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Quotient;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes values one by one and says what they come to. */
interface Tally {
    void add(Value value);

    Value result();

    /** How many. */
    final class Count implements Tally {
        private long count;

        @Override
        public void add(Value value) {
            count++;
        }

        @Override
        public Value result() {
            return Quantity.of(count);
        }
    }

    /** The sum; 0 of none. */
    final class Sum implements Tally {
        private final Unit unit;
        private BigDecimal sum = BigDecimal.ZERO;

        Sum(Unit unit) {
            this.unit = unit;
        }

        @Override
        public void add(Value value) {
            sum = sum.add(((Quantity) value).amount(), Decimals.CONTEXT);
        }

        @Override
        public Value result() {
            return new Quantity(sum, unit);
        }
    }

    /** The arithmetic mean; missing of none. */
    final class Mean implements Tally {
        private final Sum sum;
        private long count;

        Mean(Unit unit) {
            sum = new Sum(unit);
        }

        @Override
        public void add(Value value) {
            sum.add(value);
            count++;
        }

        @Override
        public Value result() {
            if (count == 0) {
                return nothing();
            }
            Quantity total = (Quantity) sum.result();
            return new Quantity(Quotient.of(total.amount(), BigDecimal.valueOf(count)), total.unit());
        }
    }

    /** The middle one, or the mean of the two in the middle; missing of none. Keeps all amounts. */
    final class Median implements Tally {
        private final Unit unit;
        private final List<BigDecimal> amounts = new ArrayList<>();

        Median(Unit unit) {
            this.unit = unit;
        }

        @Override
        public void add(Value value) {
            amounts.add(((Quantity) value).amount());
        }

        @Override
        public Value result() {
            if (amounts.isEmpty()) {
                return nothing();
            }
            List<BigDecimal> sorted = amounts.stream().sorted().toList();
            BigDecimal upper = sorted.get(sorted.size() / 2);
            BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
            return new Quantity(lower.add(upper).divide(BigDecimal.valueOf(2), Decimals.CONTEXT), unit);
        }
    }

    /** The greatest or smallest; missing of none. */
    final class Best implements Tally {
        private final boolean greatest;
        private Optional<Value> best = Optional.empty();

        Best(boolean greatest) {
            this.greatest = greatest;
        }

        @Override
        public void add(Value value) {
            best = Optional.of(best.map(before -> Ordering.better(before, value, greatest)).orElse(value));
        }

        @Override
        public Value result() {
            return best.orElseGet(Tally::nothing);
        }
    }

    /** How many different ones. */
    final class Distinct implements Tally {
        private final Set<Value> met = new HashSet<>();

        @Override
        public void add(Value value) {
            met.add(Keys.of(value));
        }

        @Override
        public Value result() {
            return Quantity.of(met.size());
        }
    }

    /** The different ones, in order of first appearance. */
    final class Listed implements Tally {
        private final Set<Value> met = new LinkedHashSet<>();

        @Override
        public void add(Value value) {
            met.add(Keys.of(value));
        }

        @Override
        public Value result() {
            return new ListValue(List.copyOf(met));
        }
    }

    private static Value nothing() {
        return Missing.of("可统计的记录（一条也没有）");
    }
}
