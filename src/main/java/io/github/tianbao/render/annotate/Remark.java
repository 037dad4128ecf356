package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.NamedFinding;
import io.github.tianbao.check.NamedFindings;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * A finding, with what a person calls the record it is about.
 *
 * @param label 称呼; empty for a finding about a whole table
 */
public record Remark(Finding finding, String label) {

    /** Every finding of these assessments, once, by sheet and row; read one by one from where they are kept. */
    public static List<Remark> of(List<Assessment> assessments) {
        return new Remarks(new NamedFindings(assessments.stream().flatMap(assessment -> assessment.tables().stream()).toList()));
    }

    private static final class Remarks extends AbstractList<Remark> implements RandomAccess {
        private final List<NamedFinding> findings;

        Remarks(List<NamedFinding> findings) {
            this.findings = findings;
        }

        @Override
        public Remark get(int index) {
            NamedFinding named = findings.get(index);
            return new Remark(named.finding(), named.label());
        }

        @Override
        public int size() {
            return findings.size();
        }
    }

    /** The remarks of each sheet; like the list, they are read one by one. */
    static Map<String, List<Remark>> bySheet(List<Remark> remarks) {
        Map<String, IntStream.Builder> positions = new HashMap<>();
        for (int at = 0; at < remarks.size(); at++) {
            positions.computeIfAbsent(remarks.get(at).finding().sheet(), sheet -> IntStream.builder()).add(at);
        }
        Map<String, List<Remark>> sheets = new HashMap<>();
        positions.forEach((sheet, some) -> sheets.put(sheet, new Chosen(remarks, some.build().toArray())));
        return sheets;
    }

    /** Some of a list, by position. */
    static final class Chosen extends AbstractList<Remark> implements RandomAccess {
        private final List<Remark> all;
        private final int[] positions;

        Chosen(List<Remark> all, int[] positions) {
            this.all = all;
            this.positions = positions;
        }

        @Override
        public Remark get(int index) {
            return all.get(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }

    MarkKind kind() {
        return MarkKind.of(finding);
    }
}
