package io.github.tianbao.check;

import io.github.tianbao.programme.Match;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Table;

/** A table of the clerk's sheet together with what recognition made of its header. */
public record MatchedTable(Match match, Table table) {

    TableSetting.TableId id() {
        HeaderBand header = table.header();
        return new TableSetting.TableId(header.sheetIndex(), header.firstRow(), header.columns().get(0).index());
    }
}
