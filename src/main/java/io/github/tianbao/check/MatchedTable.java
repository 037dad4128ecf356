package io.github.tianbao.check;

import io.github.tianbao.programme.Match;
import io.github.tianbao.sheet.Table;

/** A table of the clerk's sheet together with what recognition made of its header. */
public record MatchedTable(Match match, Table table) {

    TableSetting.TableId id() {
        return new TableSetting.TableId(table.header().sheetIndex(), table.header().firstRow());
    }
}
