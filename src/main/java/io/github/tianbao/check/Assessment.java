package io.github.tianbao.check;

import io.github.tianbao.programme.Programme;
import java.util.List;

/** What the rules of one programme make of one submission: all its tables of that programme. */
public record Assessment(Programme programme, ReferenceDate referenceDate, List<TableAssessment> tables) {
    public Assessment {
        tables = List.copyOf(tables);
    }

    /** All findings, in sheet order, then by row and cell. */
    public List<Finding> findings() {
        return tables.stream()
                .flatMap(table -> java.util.stream.Stream.concat(
                        table.findings().stream(), table.records().stream().flatMap(record -> record.findings().stream())))
                .sorted(java.util.Comparator.comparingInt((Finding finding) -> sheetIndex(finding.sheet()))
                        .thenComparingInt(Finding::row))
                .toList();
    }

    private int sheetIndex(String sheet) {
        return tables.stream().filter(table -> table.table().sheet().equals(sheet))
                .mapToInt(table -> table.table().header().sheetIndex()).findFirst().orElse(Integer.MAX_VALUE);
    }
}
