package io.github.tianbao.check;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.TableSpec;
import io.github.tianbao.value.Mask;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What a record is called: by a person (称呼), and in receipts (标识), where identifiers are masked. */
final class RecordNames {
    private static final Mask MASK = Mask.of(Mask.Profile.PUBLIC);

    private final TableSpec spec;
    private final Map<String, FieldType> types;

    RecordNames(TableSpec spec) {
        this.spec = spec;
        this.types = spec.fields().stream().collect(Collectors.toMap(field -> field.name().text(), Field::type));
    }

    String label(TypedRecord record) {
        StringJoiner label = new StringJoiner(" ").setEmptyValue("");
        for (String name : spec.label()) {
            text(record, name).ifPresent(label::add);
        }
        return label.length() == 0 ? "第" + record.row() + "行" : label.toString();
    }

    String key(TypedRecord record) {
        StringJoiner key = new StringJoiner("/").setEmptyValue("");
        boolean known = false;
        for (String name : spec.key()) {
            Optional<String> text = text(record, name);
            known |= text.isPresent();
            text.ifPresent(shown -> key.add(masked(name, shown)));
        }
        return known ? key.toString() : label(record);
    }

    /** What a person calls a group, from its own fields. */
    String groupLabel(Map<String, Value> fields, int row) {
        String label = joined(spec.group().label(), fields, " ");
        return label.isEmpty() ? groupKey(fields, row) : label;
    }

    /** What tells a group from others in receipts; identifiers masked. */
    String groupKey(Map<String, Value> fields, int row) {
        String key = joined(spec.group().key(), fields, "/");
        return key.isEmpty() ? "第" + row + "行" : key;
    }

    private String joined(List<String> names, Map<String, Value> fields, String between) {
        return names.stream().filter(name -> fields.containsKey(name) && !fields.get(name).isMissing())
                .map(name -> masked(name, fields.get(name).text())).collect(Collectors.joining(between));
    }

    private static Optional<String> text(TypedRecord record, String field) {
        Value value = record.fields().get(field);
        return value == null || value.isMissing() ? Optional.empty() : Optional.of(value.text());
    }

    private String masked(String field, String text) {
        return switch (types.get(field)) {
            case IDENTITY_NUMBER -> MASK.apply(Mask.Kind.IDENTITY_NUMBER, text);
            case PHONE -> MASK.apply(Mask.Kind.PHONE, text);
            case BANK_ACCOUNT -> MASK.apply(Mask.Kind.BANK_ACCOUNT, text);
            default -> text;
        };
    }
}
