package io.github.tianbao.check;

import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Map;

/**
 * A record before any rule of its programme is looked at.
 *
 * @param faults what is wrong with single cells
 */
record TypedRecord(int row, Map<String, Value> fields, Map<String, CellAddress> cells, List<Finding> faults) {}
