package io.github.tianbao.ledger.entry;

import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a table's rows the ledger keeps, as the pack says: identifiers by the types of fields; money by the unit of computations,
 * or of fields where nothing is computed; the subject by 标识; the township by the field that stands for who reports.
 */
public final class TableFacts {
    private static final Unit MONEY = Unit.of("元");

    private final Programme programme;
    private final TableSpec spec;
    private final String sender;
    private final Map<String, IdentifierKind> identifying = new TreeMap<>();
    private final List<String> money;

    /**
     * @param sender who sent the table in, for rows that do not say
     */
    public TableFacts(TableAssessment table, String sender) {
        this.programme = table.match().programme();
        this.spec = table.match().table();
        this.sender = sender;
        for (Field field : spec.fields()) {
            IdentifierKind.of(field, spec).ifPresent(kind -> identifying.put(field.name().text(), kind));
        }
        this.money = money();
    }

    private List<String> money() {
        List<String> computed = programme.computations().stream()
                .filter(computation -> isMoney(computation.unit()) && computation.expression().aggregates().isEmpty())
                .map(Computation::name).map(name -> name.text()).toList();
        return computed.isEmpty()
                ? spec.fields().stream().filter(field -> isMoney(field.unit())).map(field -> field.name().text()).toList()
                : computed;
    }

    private static boolean isMoney(Unit unit) {
        return unit.isConvertibleTo(MONEY);
    }

    /** The township of a row: what its field for the reporting unit says, else who sent the table. */
    public String township(RecordAssessment record) {
        return spec.reportingUnit().flatMap(field -> text(record, field.name().text())).orElse(sender);
    }

    List<Identifier> identifiers(RecordAssessment record) {
        List<Identifier> found = new ArrayList<>();
        identifying.forEach((field, kind) ->
                text(record, field).ifPresent(text -> found.add(new Identifier(field, kind, kind.normalised(text)))));
        return found;
    }

    /** Money by name, in 元. */
    public Map<String, Quantity> amounts(RecordAssessment record) {
        Map<String, Quantity> amounts = new TreeMap<>();
        for (String name : money) {
            Value value = record.computed().containsKey(name) ? record.computed().get(name) : record.fields().get(name);
            if (value instanceof Quantity quantity && !quantity.unit().isNone()) {
                amounts.put(name, quantity.in(MONEY));
            }
        }
        return amounts;
    }

    /**
     * Who or what the row is about; empty if it does not tell: a person without a readable number may be anybody of that name.
     */
    public Optional<Subject> subject(RecordAssessment record) {
        List<String> unique = spec.key().stream().filter(this::isUnique).toList();
        if (!unique.isEmpty()) {
            return unique.stream().map(field -> named(record, field)).flatMap(Optional::stream).findFirst();
        }
        String key = spec.key().stream().map(field -> text(record, field).orElse("")).map(TextNormaliser::key)
                .collect(Collectors.joining("/"));
        return key.replace("/", "").isEmpty() ? Optional.empty() : Optional.of(new Subject(programme.id() + "/" + spec.name(), key));
    }

    private boolean isUnique(String field) {
        return identifying.containsKey(field) && identifying.get(field).isUnique();
    }

    private Optional<Subject> named(RecordAssessment record, String field) {
        IdentifierKind kind = identifying.get(field);
        return text(record, field).map(text -> new Subject(kind.name(), kind.normalised(text)));
    }

    private static Optional<String> text(RecordAssessment record, String field) {
        Value value = record.fields().get(field);
        return value == null || value.isMissing() || value.text().isEmpty() ? Optional.empty() : Optional.of(value.text());
    }
}
