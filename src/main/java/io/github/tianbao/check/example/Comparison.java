package io.github.tianbao.check.example;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.GroupAssessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.NumberText;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what the rules made of an example against what the example says. */
final class Comparison {
    private static final String VERDICT = "结论";
    private static final String GROUP_VERDICT = "组结论";

    private final Example example;
    private final List<TableAssessment> tables;
    private final Set<String> found;
    private final List<String> differences = new ArrayList<>();

    Comparison(Example example, Assessment assessment) {
        this.example = example;
        this.tables = assessment.tables();
        this.found = assessment.findings().stream().filter(Comparison::isProblem).map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A remark on how a cell is written is no problem. */
    private static boolean isProblem(Finding finding) {
        return !(finding.citations().isEmpty() && finding.severity() == Severity.INFO);
    }

    List<String> differences() {
        compareFindings();
        compareValues();
        return differences;
    }

    private void compareFindings() {
        example.findings().ifPresent(expected -> {
            Set<String> wanted = new TreeSet<>(expected);
            if (!wanted.equals(found)) {
                differences.add("问题应为" + listed(wanted) + "，实为" + listed(found) + details());
            }
        });
        boolean own = found.contains(example.rule());
        if (example.kind() == Example.Kind.PASSING) {
            if (own) {
                differences.add("应当符合" + example.rule() + "，实际不符合" + details());
            }
            unchecked().ifPresent(rule -> differences.add(example.rule() + "没有核查：" + rule.reason()));
        } else if (example.kind() == Example.Kind.FAILING && !own) {
            differences.add("应当不符合" + example.rule() + "，实际没有发现");
        }
    }

    private Optional<TableAssessment.Unchecked> unchecked() {
        return tables.stream().flatMap(table -> table.unchecked().stream()).filter(unchecked -> unchecked.rule().id().equals(example.rule())).findFirst();
    }

    private String details() {
        List<String> messages = new ArrayList<>();
        tables.stream().flatMap(table -> table.findings().stream()).forEach(finding -> messages.add(finding.rule() + " " + finding.message()));
        records().forEach(record -> record.findings().forEach(finding -> messages.add(finding.rule() + " " + finding.message())));
        return messages.isEmpty() ? "" : "（" + String.join("；", messages) + "）";
    }

    private List<RecordAssessment> records() {
        return tables.stream().flatMap(table -> table.records().stream()).toList();
    }

    private static String listed(Collection<String> rules) {
        return rules.isEmpty() ? "无" : String.join("、", rules);
    }

    private void compareValues() {
        List<RecordAssessment> records = records();
        List<Map<String, String>> expected = example.expected();
        if (records.size() != example.records().size()) {
            differences.add("例子有" + example.records().size() + "条记录，只认出" + records.size() + "条");
        } else if (expected.size() == 1) {
            records.forEach(record -> expected.get(0).forEach((name, text) -> compare(record, name, text)));
        } else if (!expected.isEmpty() && expected.size() != records.size()) {
            differences.add("“结果”有" + expected.size() + "条，记录有" + records.size() + "条");
        } else {
            for (int at = 0; at < expected.size(); at++) {
                RecordAssessment record = records.get(at);
                expected.get(at).forEach((name, text) -> compare(record, name, text));
            }
        }
    }

    private void compare(RecordAssessment record, String name, String expected) {
        if (name.equals(VERDICT)) {
            expect(name, expected, record.verdict().word().equals(expected), record.verdict().word() + details());
            return;
        }
        Optional<RecordAssessment> group = groupOf(record);
        if (name.equals(GROUP_VERDICT)) {
            String verdict = group.map(whole -> whole.verdict().word()).orElse("（不成组）");
            expect(name, expected, verdict.equals(expected), verdict + details());
            return;
        }
        Value value = record.computed().getOrDefault(name, group.map(whole -> whole.computed().get(name)).orElse(null));
        if (value == null) {
            differences.add("“结果”里的“" + name + "”不是计算");
        } else {
            expect(name, expected, isSame(value, expected.strip()), value.isMissing() ? "（不知道）" : value.text());
        }
    }

    private Optional<RecordAssessment> groupOf(RecordAssessment record) {
        return tables.stream().filter(table -> table.table().sheet().equals(record.sheet()))
                .flatMap(table -> table.groups().stream())
                .filter(group -> group.members().stream().anyMatch(member -> member.row() == record.row()))
                .map(GroupAssessment::whole).findFirst();
    }

    private void expect(String name, String expected, boolean same, String actual) {
        if (!same) {
            differences.add(name + "应为" + expected + "，实为" + actual);
        }
    }

    private static boolean isSame(Value value, String expected) {
        if (value instanceof Quantity quantity) {
            return NumberText.read(expected).found().filter(number -> isSame(quantity, number)).isPresent();
        }
        return value.text().equals(expected);
    }

    private static boolean isSame(Quantity value, Quantity expected) {
        if (expected.unit().isNone()) {
            return value.amount().compareTo(expected.amount()) == 0;
        }
        return expected.unit().isConvertibleTo(value.unit())
                && value.amount().compareTo(expected.unit().convert(expected.amount(), value.unit())) == 0;
    }
}
