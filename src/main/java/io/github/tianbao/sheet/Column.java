package io.github.tianbao.sheet;

import java.util.List;

/**
 * A column of a table.
 *
 * @param index  0-based column index in the sheet
 * @param path   heading texts from the top header row down, merged cells spread, repeats removed: {@code [工作经历, 到岗日期]}
 * @param hidden whether Excel hides it
 */
public record Column(int index, List<String> path, boolean hidden) {
    public Column {
        path = List.copyOf(path);
    }

    /** The path as messages print it: {@code 工作经历/到岗日期}. */
    public String heading() {
        return String.join("/", path);
    }
}
