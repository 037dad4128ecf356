package io.github.tianbao.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table that a programme wants to see (表).
 *
 * @param titleWords words of which the title should hold at least one; they help recognition, they do not decide it
 * @param fields     in the order of the pack
 * @param label      fields that name a record to a person, for example 姓名 (称呼)
 * @param key        fields whose values tell records apart, for receipts (标识); identifiers are masked there
 * @param group      what makes records one household or other group (分组)
 * @param layouts    how it may be sent (版式)
 */
public record TableSpec(
        String name, List<String> titleWords, List<Field> fields, List<String> label, List<String> key, GroupSpec group,
        Set<TableLayout> layouts) {
    /** Label of the fill-in line that says who sends a table. */
    public static final String SENDER = "填报单位";

    public TableSpec {
        titleWords = List.copyOf(titleWords);
        fields = List.copyOf(fields);
        label = List.copyOf(label);
        key = List.copyOf(key);
        layouts = Set.copyOf(layouts);
    }

    /** A table that is sent as rows under a header. */
    public TableSpec(String name, List<String> titleWords, List<Field> fields, List<String> label, List<String> key, GroupSpec group) {
        this(name, titleWords, fields, label, key, group, Set.of(TableLayout.ROWS));
    }

    public TableSpec(String name, List<String> titleWords, List<Field> fields, List<String> label, List<String> key) {
        this(name, titleWords, fields, label, key, GroupSpec.NONE);
    }

    /** The field that says which township or office a row comes from: the first that a sheet may leave to its line 填报单位 (取自). */
    public Optional<Field> reportingUnit() {
        return fields.stream().filter(field -> field.fallbacks().contains(SENDER)).findFirst();
    }
}
