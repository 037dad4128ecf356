package io.github.tianbao.check;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import java.util.List;

/**
 * What the rules of one programme make of one submission: all its tables of that programme.
 *
 * @param surroundings parameters in force and aggregates, for those who evaluate more of the programme's expressions
 */
public record Assessment(Programme programme, ReferenceDate referenceDate, List<TableAssessment> tables, Surroundings surroundings) {
    public Assessment {
        tables = List.copyOf(tables);
    }

    public Assessment(Programme programme, ReferenceDate referenceDate, List<TableAssessment> tables) {
        this(programme, referenceDate, tables, Surroundings.of(programme, referenceDate, tables));
    }

    /** All findings, in sheet order, then by row and cell. */
    public List<Finding> findings() {
        return namedFindings().stream().map(NamedFinding::finding).toList();
    }

    /** The same, each with its record's name; read one by one from where they are kept. */
    public List<NamedFinding> namedFindings() {
        return new NamedFindings(tables);
    }

    /** The units that the tables say they come from (填报单位), each once, in sheet order. */
    public List<String> reportingUnits() {
        return tables.stream().map(table -> surroundings.setting(table).reportingUnit())
                .filter(Text.class::isInstance).map(Value::text).distinct().toList();
    }

    /** Counts and sums over the records. */
    public Totals totals() {
        return new Totals(programme, tables);
    }

    /** The lists from outside that were given. */
    public ReferenceLists lists() {
        return surroundings.lists();
    }

    /** A record as expressions see it, its verdict included: for 当 of outputs, for file names and for traces. */
    public Environment environment(TableAssessment table, RecordAssessment record) {
        return surroundings.environment(table, record);
    }

    /** A table as expressions see it where no single record is meant: fill-in lines and aggregates only. */
    public Environment environment(TableAssessment table) {
        TableSetting setting = surroundings.setting(table);
        return new RecordEnvironment(surroundings, setting, setting.asWhole());
    }

    /** The same assessment with other records, for example after one could not be printed. */
    public Assessment withTables(List<TableAssessment> others) {
        return new Assessment(programme, referenceDate, others, surroundings);
    }
}
