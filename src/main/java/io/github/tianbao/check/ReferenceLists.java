package io.github.tianbao.check;

import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.ValueColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists from outside that one programme was given, with their columns as rules see them. Immutable. */
public final class ReferenceLists {
    /** Where none was given. */
    public static final ReferenceLists NONE = new ReferenceLists(List.of());

    private final List<ReferenceList> given;
    private final Map<String, Value> columns = new HashMap<>();

    public ReferenceLists(List<ReferenceList> given) {
        this.given = List.copyOf(given);
        for (ReferenceList list : given) {
            for (Field field : list.spec().table().fields()) {
                String name = field.name().text();
                String column = ListSpec.column(list.spec().name(), name);
                List<Value> cells = list.records().stream().map(record -> cell(record.fields().get(name), column)).toList();
                columns.put(column, new ListValue(new ValueColumn(cells)));
            }
        }
    }

    /** What is not there is missing under the name that rules use. */
    private static Value cell(Value value, String column) {
        return value.isMissing() ? Missing.of(column) : value;
    }

    /** In the order of the pack. */
    public List<ReferenceList> given() {
        return given;
    }

    public Optional<ReferenceList> find(String name) {
        return given.stream().filter(list -> list.spec().name().equals(name)).findFirst();
    }

    /** A column by the name that rules use; missing if its list was not given. */
    Value column(String name) {
        return columns.getOrDefault(name, Missing.of("对照表“" + name.substring(0, name.indexOf(ListSpec.BETWEEN)) + "”"));
    }
}
