package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.render.pdf.UnprintableCharacter;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Records whose form cannot be printed because no font has one of their characters. They become undecided, so that forms,
 * summaries, report and receipt count the same people (docs/decisions/0004).
 */
final class UnprintableRecords {
    /** The number of this check; it comes from no gazette. */
    static final String RULE = Finding.UNPRINTABLE;

    private final Map<Place, List<UnprintableCharacter>> refused = new HashMap<>();

    /** Where a record stands; records themselves may be made anew each time they are gone through. */
    private record Place(String sheet, int row) {
        static Place of(RecordAssessment record) {
            return new Place(record.sheet(), record.row());
        }
    }

    void add(RecordAssessment record, List<UnprintableCharacter> characters) {
        refused.put(Place.of(record), List.copyOf(characters));
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    /** The assessment with these records undecided. */
    Assessment applyTo(Assessment assessment) {
        if (isEmpty()) {
            return assessment;
        }
        return assessment.withTables(assessment.tables().stream().map(this::applyTo).toList());
    }

    private TableAssessment applyTo(TableAssessment table) {
        Map<Integer, RecordAssessment> undecided = new HashMap<>();
        for (int index = 0; index < table.records().size(); index++) {
            RecordAssessment record = table.records().get(index);
            if (refused.containsKey(Place.of(record))) {
                undecided.put(index, undecided(record, refused.get(Place.of(record))));
            }
        }
        return table.with(undecided);
    }

    private static RecordAssessment undecided(RecordAssessment record, List<UnprintableCharacter> characters) {
        List<Finding> findings = new ArrayList<>(record.findings());
        findings.add(finding(record, characters));
        return new RecordAssessment(record.sheet(), record.row(), record.label(), record.key(), Verdict.UNDECIDED,
                record.fields(), record.cells(), record.computed(), findings);
    }

    private static Finding finding(RecordAssessment record, List<UnprintableCharacter> characters) {
        String names = characters.stream().map(UnprintableCharacter::name).distinct().collect(Collectors.joining("、"));
        List<String> holders = record.fields().entrySet().stream()
                .filter(field -> holds(field.getValue(), characters)).map(Map.Entry::getKey).toList();
        List<CellAddress> cells = holders.stream().filter(record.cells()::containsKey).map(record.cells()::get).toList();
        String value = holders.stream().map(field -> record.fields().get(field).text()).distinct().collect(Collectors.joining("、"));
        return new Finding(RULE, Severity.ERROR, Finding.Kind.UNDECIDED, record.sheet(), record.row(), cells, value,
                record.label() + "的“" + value + "”里有字库没有的字：" + names + "，印出来会缺字，没有生成审批表",
                "请核对这个字是否录错；确是此字的，请安装含有它的字体后再运行一次，或手工填写审批表", List.of());
    }

    private static boolean holds(Value value, List<UnprintableCharacter> characters) {
        return characters.stream().anyMatch(character -> value.text().indexOf(character.codePoint()) >= 0);
    }
}
