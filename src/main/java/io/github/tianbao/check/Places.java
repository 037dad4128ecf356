package io.github.tianbao.check;

import java.util.List;

/** Finds records by their position in the whole submission. */
final class Places {
    private final List<TableReading> tables;

    Places(List<TableReading> tables) {
        this.tables = tables;
    }

    Place at(int position) {
        int index = position;
        int table = 0;
        while (index >= tables.get(table).records().size()) {
            index -= tables.get(table).records().size();
            table++;
        }
        TableReading reading = tables.get(table);
        return new Place(table, index, reading);
    }
}
