package io.github.tianbao.check;

import java.util.List;

/**
 * A table as read, before any rule of its programme is looked at.
 *
 * @param findings of the table as a whole
 * @param claims   where it prints sums
 */
record TableReading(TableSetting setting, TypedRecords records, List<Finding> findings, ClaimCells claims) {}
