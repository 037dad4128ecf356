package io.github.tianbao.programme;

import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.ListValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small table of a notice that rules look things up in (查找表), such as thresholds by industry.
 *
 * @param key     the column whose values tell the rows apart
 * @param columns the values of each column, row by row; a cell that the notice leaves blank is {@code Missing}
 */
public record LookupTable(String name, String key, Map<String, ListValue> columns, Citation citation, SourcePosition at) {
    public LookupTable {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
