package io.github.tianbao.check;

import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table and what the rules make of it.
 *
 * @param records      can be gone through more than once
 * @param groups       the households or other groups that the records are folded into, in order of their first rows; none where the pack
 *                     folds none
 * @param findings     of the table as a whole: printed totals, rules over the table
 * @param unchecked    rules that could not be checked because the sheet has no such column; a person has to
 * @param unitReadings columns written in another unit than rules count in
 */
public record TableAssessment(
        Match match,
        Table table,
        List<RecordAssessment> records,
        List<GroupAssessment> groups,
        List<Finding> findings,
        List<Unchecked> unchecked,
        List<UnitReading> unitReadings) {
    public TableAssessment {
        records = records instanceof KeptRecords ? records : List.copyOf(records);
        groups = groups instanceof AssessedGroups ? groups : List.copyOf(groups);
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
        unitReadings = List.copyOf(unitReadings);
    }

    public TableAssessment(
            Match match, Table table, List<RecordAssessment> records, List<Finding> findings, List<Unchecked> unchecked) {
        this(match, table, records, List.of(), findings, unchecked, List.of());
    }

    /** The verdict of a record, without the record. */
    public Verdict verdict(int index) {
        return records instanceof KeptRecords kept ? kept.verdict(index) : records.get(index).verdict();
    }

    /** A field or computation of a record, without the record; empty if it has none of that name. */
    public Optional<Value> value(int index, String name) {
        return records instanceof KeptRecords kept ? kept.value(index, name) : records.get(index).value(name);
    }

    /** The findings about a record, without the record. */
    public List<Finding> findings(int index) {
        return records instanceof KeptRecords kept ? kept.findings(index) : records.get(index).findings();
    }

    /** The findings of the table as a whole and of its records, by row. */
    public List<Finding> allFindings() {
        return namedFindings().stream().map(NamedFinding::finding).toList();
    }

    /** The same, each with its record's name; read one by one from where they are kept. */
    public List<NamedFinding> namedFindings() {
        return new NamedFindings(List.of(this));
    }

    /** The same table with some records, by position, in place of those that are there. */
    public TableAssessment with(Map<Integer, RecordAssessment> corrected) {
        CorrectedRecords others = new CorrectedRecords(this, corrected);
        return new TableAssessment(match, table, others, groups instanceof AssessedGroups known ? known.over(others) : groups, findings,
                unchecked, unitReadings);
    }

    /** The sums over its passing records, as {@link Totals#passing} has them. */
    public Map<String, Value> totals() {
        return new LinkedHashMap<>(new Totals(match.programme(), List.of(this)).passing());
    }

    /** A rule that needs columns which the sheet does not have, or lists from outside which nobody gave. */
    public record Unchecked(Rule rule, List<String> missingFields, List<String> missingLists) {
        public Unchecked {
            missingFields = List.copyOf(missingFields);
            missingLists = List.copyOf(missingLists);
        }

        /** What is not there, for people: {@code 表中没有月收入列，没有给出对照表“上期名单”}. */
        public String reason() {
            String fields = missingFields.isEmpty() ? "" : "表中没有" + String.join("、", missingFields) + "列";
            String lists = missingLists.isEmpty() ? "" : "没有给出对照表“" + String.join("”“", missingLists) + "”";
            return fields.isEmpty() || lists.isEmpty() ? fields + lists : fields + "，" + lists;
        }
    }
}
