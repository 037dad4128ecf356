package io.github.tianbao.check;

import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Origin;
import io.github.tianbao.rule.WorkingDays;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record as rules see it. Computations are worked out when first asked for and kept. For one thread. */
final class RecordEnvironment implements Environment {
    private final Surroundings surroundings;
    private final TableSetting table;
    private final int row;
    private final Map<String, Value> fields;
    private final Map<String, CellAddress> cells;
    private final Value verdict;
    private final Value[] computed;

    RecordEnvironment(
            Surroundings surroundings,
            TableSetting table,
            int row,
            Map<String, Value> fields,
            Map<String, CellAddress> cells,
            Optional<Verdict> verdict) {
        this.surroundings = surroundings;
        this.table = table;
        this.row = row;
        this.fields = fields;
        this.cells = cells;
        this.verdict = verdict.<Value>map(known -> new Text(known.word())).orElse(ContextName.VERDICT.missing());
        this.computed = new Value[surroundings.computations().count()];
    }

    /** A record whose verdict is not known yet. */
    RecordEnvironment(Surroundings surroundings, TableSetting table, TypedRecord record) {
        this(surroundings, table, record.row(), record.fields(), record.cells(), Optional.empty());
    }

    @Override
    public Value value(Name name) {
        return switch (name.kind()) {
            case FIELD -> field(name.text());
            case PARAMETER -> surroundings.parameter(name.text());
            case COMPUTATION -> computation(name.text());
            case CONTEXT -> context(ContextName.of(name.text()));
            case LIST -> YesNo.of(surroundings.lists().find(name.text()).isPresent());
            case COLUMN -> surroundings.column(name.text());
        };
    }

    private Value field(String name) {
        Value value = fields.get(name);
        return value == null ? table.unknown(name) : value;
    }

    private Value computation(String name) {
        int position = surroundings.computations().position(name);
        Value known = computed[position];
        if (known == null) {
            known = surroundings.computation(name).expression().evaluate(this);
            computed[position] = known;
        }
        return known;
    }

    /** The value of a computation, in the unit that the pack shows it in. */
    Value shown(String computation) {
        Value value = computation(computation);
        Unit unit = surroundings.computation(computation).unit();
        if (!(value instanceof Quantity quantity) || quantity.unit() == unit) {
            return value;
        }
        // A count without a unit takes the one that the pack gives it: 9 becomes 9年.
        BigDecimal amount = quantity.unit().isConvertibleTo(unit) ? quantity.unit().convert(quantity.amount(), unit) : quantity.amount();
        return new Quantity(amount, unit);
    }

    private Value context(ContextName name) {
        return switch (name) {
            case REFERENCE_DATE -> surroundings.referenceDay();
            case SHEET -> table.sheetName();
            case TABLE -> table.tableName();
            case REPORTING_UNIT -> table.reportingUnit();
            case VERDICT -> verdict;
        };
    }

    @Override
    public Origin origin(Name name) {
        return switch (name.kind()) {
            case FIELD -> originOf(name.text());
            case PARAMETER -> surroundings.parameterOrigin(name.text());
            case COMPUTATION -> new Origin.Computation(surroundings.computation(name.text()).citations().stream().findFirst());
            case LIST -> new Origin.Context("对照表");
            case COLUMN -> new Origin.Context(surroundings.describeColumn(name.text()));
            case CONTEXT -> new Origin.Context(surroundings.describe(ContextName.of(name.text())));
        };
    }

    private Origin originOf(String field) {
        CellAddress address = cells.get(field);
        return address == null ? new Origin.Context(table.describe(field)) : new Origin.Cell(table.sheet(), address);
    }

    @Override
    public Value aggregate(Aggregate aggregate) {
        return surroundings.aggregates().value(aggregate, this);
    }

    /** Whether the kind of table that the record stands in knows all of some fields. */
    boolean declares(Set<String> names) {
        for (String name : names) {
            if (!table.declares(name)) {
                return false;
            }
        }
        return true;
    }

    /** What an aggregate of this span is computed over, as a key: the submission, this table, or this record's group. */
    Object scope(Aggregate.Span span) {
        return switch (span) {
            case SUBMISSION -> surroundings;
            case TABLE -> table.id();
            case GROUP -> table.groupOf(row, fields);
        };
    }

    @Override
    public boolean hasColumn(Name field) {
        return table.has(field.text());
    }

    @Override
    public boolean hasUnit(Name field) {
        return table.saysUnit(field.text());
    }

    @Override
    public WorkingDays workingDays() {
        return surroundings.workingDays();
    }

    @Override
    public LocalDate referenceDate() {
        return surroundings.referenceDate().day();
    }
}
