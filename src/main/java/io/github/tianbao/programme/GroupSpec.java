package io.github.tianbao.programme;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the records of a table are put together into households or other groups (分组).
 *
 * @param key    fields whose values the records of one group share
 * @param noun   what people call such a group, for example 户; empty where the key only says over what aggregates of 范围: 组 go
 * @param fields other fields that belong to the group and not to its members; they stand in its first row, in all, or in a merged cell
 * @param label  fields that name a group to a person
 */
public record GroupSpec(List<String> key, String noun, List<String> fields, List<String> label) {
    /** Each record is its own. */
    public static final GroupSpec NONE = new GroupSpec(List.of(), "", List.of(), List.of());

    public GroupSpec {
        key = List.copyOf(key);
        fields = List.copyOf(fields);
        label = List.copyOf(label);
    }

    /** Records that only share values with each other. */
    public static GroupSpec sharing(List<String> key) {
        return new GroupSpec(key, "", List.of(), List.of());
    }

    public boolean isEmpty() {
        return key.isEmpty();
    }

    /** Whether groups are folded into records of their own, with a verdict, computed values and forms. */
    public boolean isFolded() {
        return !noun.isEmpty();
    }

    /** Whether a field belongs to the group as a whole. */
    public boolean owns(String field) {
        return isFolded() && (key.contains(field) || fields.contains(field));
    }

    /** The fields of the group as a whole, its key first. */
    public List<String> owned() {
        return isFolded() ? Stream.concat(key.stream(), fields.stream()).distinct().toList() : List.of();
    }
}
