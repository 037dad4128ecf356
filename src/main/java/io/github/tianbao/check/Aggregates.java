package io.github.tianbao.check;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.value.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Results of aggregates over the records of a submission. Each aggregate goes over the records once, for all tables and
 * groups together; those known beforehand share one pass.
 */
final class Aggregates {
    private final Supplier<Stream<RecordEnvironment>> records;
    private final FieldReads reads;
    private final Map<String, Map<Object, Aggregate.Accumulator>> results = new ConcurrentHashMap<>();

    /**
     * @param records every record of the submission; gone through once a pass
     * @param reads   what names read in the end
     */
    Aggregates(Supplier<Stream<RecordEnvironment>> records, FieldReads reads) {
        this.records = records;
        this.reads = reads;
    }

    /** Works out several aggregates in one pass. One that needs another gets it on the way, in a pass of its own. */
    void prepare(Collection<Aggregate> aggregates) {
        List<Collecting> open = aggregates.stream()
                .filter(aggregate -> !results.containsKey(aggregate.key()))
                .map(aggregate -> new Collecting(aggregate, reads.of(aggregate)))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        // An iterator over nested streams would hold all records of a table at once.
        records.get().forEachOrdered(record -> open.forEach(collecting -> collecting.add(record)));
        open.forEach(collecting -> results.putIfAbsent(collecting.aggregate.key(), collecting.byScope));
    }

    /** The result as a record sees it. */
    Value value(Aggregate aggregate, RecordEnvironment record) {
        Map<Object, Aggregate.Accumulator> known = results.get(aggregate.key());
        if (known == null) {
            prepare(List.of(aggregate));
            known = results.get(aggregate.key());
        }
        Aggregate.Accumulator accumulator = known.get(record.scope(aggregate.span()));
        return (accumulator == null ? aggregate.accumulator() : accumulator).result(record);
    }

    /** One aggregate in the middle of a pass: an accumulator for each table or group met so far. */
    private static final class Collecting {
        private final Aggregate aggregate;
        private final Set<String> fields;
        private final Map<Object, Aggregate.Accumulator> byScope = new HashMap<>();

        Collecting(Aggregate aggregate, Set<String> fields) {
            this.aggregate = aggregate;
            this.fields = fields;
        }

        /** A record of another kind of table, which does not know the fields at all, has no part in it. */
        void add(RecordEnvironment record) {
            if (aggregate.span() == Aggregate.Span.SUBMISSION && !record.declares(fields)) {
                return;
            }
            byScope.computeIfAbsent(record.scope(aggregate.span()), scope -> aggregate.accumulator()).add(record);
        }
    }
}
