package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.CellAddress;
import java.util.List;
import java.util.stream.Stream;

/** A record and the table it stands in. */
record RecordOfTable(TableAssessment table, RecordAssessment record) {

    static Stream<RecordOfTable> all(Assessment assessment) {
        return assessment.tables().stream()
                .flatMap(table -> table.records().stream().map(record -> new RecordOfTable(table, record)));
    }

    Environment environment(Assessment assessment) {
        return assessment.environment(table, record);
    }

    /** The cells in which a character stands. */
    List<CellAddress> cellsWith(int codePoint) {
        String character = Character.toString(codePoint);
        return record.fields().entrySet().stream()
                .filter(field -> field.getValue().text().contains(character) && record.cells().containsKey(field.getKey()))
                .map(field -> record.cells().get(field.getKey())).sorted().toList();
    }
}
