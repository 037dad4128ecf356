package io.github.tianbao.ledger;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Journal;
import io.github.tianbao.intake.watch.Status;
import io.github.tianbao.ledger.entry.Details;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A roster of so many people that nobody would want to write the workbook of it: one checked row, again and again with other values. */
public final class ManyRecords {
    private ManyRecords() {}

    /** What checking such a roster finds; people are numbered from 1, and the money of person {@code n} is {@code n} 元. */
    public static Details details(Roster roster, int people) {
        Assessment one = roster.assessment("新城镇", Roster.DAY, Roster.people(1, 1));
        TableAssessment table = one.tables().get(0);
        RecordAssessment model = table.records().get(0);
        List<RecordAssessment> records = new ArrayList<>(people);
        for (int person = 1; person <= people; person++) {
            records.add(record(model, person));
        }
        return new Details("0.1.0", List.of(one.withTables(List.of(new TableAssessment(table.match(), table.table(), records, table.findings(), table.unchecked())))), List.of());
    }

    private static RecordAssessment record(RecordAssessment model, int person) {
        Map<String, Value> fields = new HashMap<>(model.fields());
        fields.put("姓名", new Text(Roster.nameOf(person)));
        fields.put("身份证号", new Text(Roster.number(person)));
        return new RecordAssessment(model.sheet(), 3 + person, Roster.nameOf(person), Roster.nameOf(person), Verdict.PASS, fields,
                model.cells(), Map.of("补助金额", Quantity.of(String.valueOf(person), "元")), List.of());
    }

    /** Takes a checked file down. */
    public static long take(Journal<Details> journal, String file, int content, Details details) {
        long id = journal.receive(new Arrival("新城镇", file, "%064x".formatted(content), 1, Instant.parse("2022-09-20T01:00:00Z"))).id();
        journal.decide(id, new Decision(Status.PASSED, Decision.Counts.NONE, "结果", Optional.of("0001-WS·2022-Y-MS-%04d".formatted(content)),
                Optional.empty(), Optional.empty(), 1, List.of(), List.of()), Optional.of(details));
        return id;
    }
}
