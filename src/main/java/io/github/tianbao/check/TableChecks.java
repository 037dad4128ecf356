package io.github.tianbao.check;

import io.github.tianbao.check.RulePlan.Planned;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Mark;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.TextNormaliser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies the rules about whole tables once a table, and those about the submission once: at the first table that has what they need
 * and that they are about.
 */
final class TableChecks {
    private final Surroundings surroundings;
    private final List<List<Finding>> findings = new ArrayList<>();
    private final Set<String> applied = new HashSet<>();

    TableChecks(Surroundings surroundings, List<TableReading> readings, List<RulePlan> plans) {
        this.surroundings = surroundings;
        for (int at = 0; at < readings.size(); at++) {
            findings.add(check(readings.get(at), plans.get(at)));
        }
    }

    /** What was found about the table as a whole. */
    List<Finding> findings(int table) {
        return findings.get(table);
    }

    private List<Finding> check(TableReading reading, RulePlan plan) {
        TableSetting table = reading.setting();
        TypedRecord whole = withClaims(table.asWhole(), reading, plan);
        RecordEnvironment environment = new RecordEnvironment(surroundings, table, whole);
        FindingWriter writer = new FindingWriter(surroundings, table);
        List<Finding> found = new ArrayList<>();
        plan.rules(Rule.Reach.TABLE).forEach(planned ->
                finding(planned, Outcome.of(planned.rule(), environment), environment, writer, whole).ifPresent(found::add));
        for (Planned planned : plan.rules(Rule.Reach.SUBMISSION)) {
            Outcome outcome = applied.contains(planned.rule().id()) ? Outcome.NOT_APPLICABLE : Outcome.of(planned.rule(), environment);
            if (outcome != Outcome.NOT_APPLICABLE) {
                applied.add(planned.rule().id());
                finding(planned, outcome, environment, writer, whole).ifPresent(found::add);
            }
        }
        return found.stream().map(finding -> atItsClaim(finding, table)).toList();
    }

    /**
     * The cells of printed sums that rules mark stand among the table's own; where a sum is not printed, the first cell of the column that
     * says the words stands for it, else the heading.
     */
    private static TypedRecord withClaims(TypedRecord whole, TableReading reading, RulePlan plan) {
        Map<String, CellAddress> cells = new LinkedHashMap<>(whole.cells());
        Stream.of(Rule.Reach.TABLE, Rule.Reach.SUBMISSION).flatMap(reach -> plan.rules(reach).stream())
                .flatMap(planned -> planned.rule().marks().stream()).filter(mark -> mark.claim().isPresent())
                .forEach(mark -> reading.claims().of(mark).or(() -> saying(mark, reading)).or(() -> Optional.ofNullable(whole.cells().get(mark.field())))
                        .ifPresent(cell -> cells.put(mark.key(), cell)));
        return new TypedRecord(whole.row(), whole.fields(), cells, whole.faults());
    }

    private static Optional<CellAddress> saying(Mark mark, TableReading reading) {
        boolean holdsWords = reading.setting().fields().stream()
                .anyMatch(field -> field.name().text().equals(mark.field()) && (field.type() == FieldType.TEXT || field.type() == FieldType.OPTION));
        return holdsWords ? firstSaying(mark, reading.records()) : Optional.empty();
    }

    private static Optional<CellAddress> firstSaying(Mark mark, List<TypedRecord> records) {
        String words = TextNormaliser.key(mark.claim().orElseThrow());
        return records.stream()
                .filter(record -> record.fields().get(mark.field()) instanceof Text text && TextNormaliser.key(text.text()).contains(words))
                .flatMap(record -> Optional.ofNullable(record.cells().get(mark.field())).stream())
                .findFirst();
    }

    /** A finding about a printed sum belongs to the row that prints it. */
    private static Finding atItsClaim(Finding finding, TableSetting table) {
        return finding.cells().stream().limit(1).filter(cell -> cell.row() > table.matched().table().header().lastRow())
                .map(cell -> finding.atRow(cell.row())).findFirst().orElse(finding);
    }

    private static Optional<Finding> finding(
            Planned planned, Outcome outcome, RecordEnvironment environment, FindingWriter writer, TypedRecord whole) {
        if (outcome instanceof Outcome.Violated) {
            return Optional.of(writer.violated(planned, environment, whole));
        }
        return outcome instanceof Outcome.Undecided undecided
                ? Optional.of(writer.undecided(planned, undecided.names(), whole))
                : Optional.empty();
    }
}
