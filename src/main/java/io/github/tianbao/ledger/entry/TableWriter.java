package io.github.tianbao.ledger.entry;

import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.ledger.database.Rows;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.value.LeakScan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Takes down the records and findings of one table, going through them once. */
final class TableWriter {
    private static final int FEN_DIGITS = 2;

    private final Handle handle;
    private final Protection protection;
    private final long submission;
    private final int table;
    private int record;
    private int finding;

    /** Where the numbers of records and findings go on; they count through a whole submission. */
    record Start(long submission, int table, int records, int findings) {}

    TableWriter(Handle handle, Protection protection, Start start) {
        this.handle = handle;
        this.protection = protection;
        this.submission = start.submission();
        this.table = start.table();
        this.record = start.records();
        this.finding = start.findings();
    }

    int lastRecord() {
        return record;
    }

    int lastFinding() {
        return finding;
    }

    void write(TableAssessment assessed, TableFacts facts) {
        Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
        try (Rows records = new Rows(handle, "record", "submission_id", "number", "table_number", "sheet_row", "township", "verdict",
                        "subject", "subject_kind", "sealed_label", "sealed_key");
                Rows identifiers = records.children(handle, "identifier",
                        "submission_id", "record_number", "field", "kind", "look_up", "sealed_text");
                Rows amounts = records.children(handle, "amount", "submission_id", "record_number", "name", "yuan", "fen");
                Rows findings = new Rows(handle, "finding", "submission_id", "number", "table_number", "rule", "severity", "kind",
                        "sheet_row", "cells", "bearer", "sealed_label", "sealed_message")) {
            for (RecordAssessment next : assessed.records()) {
                record++;
                String township = facts.township(next);
                counts.computeIfAbsent(township, name -> new EnumMap<>(Verdict.class)).merge(next.verdict(), 1, Integer::sum);
                record(records, next, township, facts.subject(next));
                facts.identifiers(next).forEach(identifier -> identifier(identifiers, identifier));
                facts.amounts(next).forEach((name, quantity) ->
                        amounts.add(submission, record, name, quantity.amount().toPlainString(), fen(quantity.amount())));
                next.findings().forEach(found -> finding(findings, found, next.label()));
            }
            assessed.findings().forEach(found -> finding(findings, found, ""));
        }
        counts(counts);
    }

    private void record(Rows rows, RecordAssessment next, String township, Optional<Subject> subject) {
        rows.add(submission, record, table, next.row(), township, next.verdict().code(),
                subject.map(found -> protection.lookUp(found.kind(), found.text())).orElse(""),
                subject.map(Subject::kind).orElse(""), protection.seal(next.label()), protection.seal(next.key()));
    }

    private void identifier(Rows rows, Identifier identifier) {
        String kind = identifier.kind().name();
        rows.add(submission, record, identifier.field(), kind,
                protection.lookUp(kind, identifier.text()), protection.seal(identifier.text()));
    }

    /** Whole fen, for looking up; none for a sum that no treasury has. */
    private static Long fen(BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(FEN_DIGITS).setScale(0, RoundingMode.HALF_UP);
        return fen.toBigInteger().bitLength() < Long.SIZE ? fen.longValueExact() : null;
    }

    private void finding(Rows rows, Finding found, String label) {
        finding++;
        rows.add(submission, finding, table, found.rule(), found.severity().name(), found.kind().name(), found.row(),
                found.cells().stream().map(Object::toString).collect(Collectors.joining(",")),
                protection.lookUp("bearer", label), protection.seal(label), protection.seal(LeakScan.hide(found.message())));
    }

    private void counts(Map<String, Map<Verdict, Integer>> townships) {
        try (Rows rows = new Rows(handle, "township_count",
                "submission_id", "table_number", "township", "passed", "failed", "undecided")) {
            townships.forEach((township, counts) -> rows.add(submission, table, township, counts.getOrDefault(Verdict.PASS, 0),
                    counts.getOrDefault(Verdict.FAIL, 0), counts.getOrDefault(Verdict.UNDECIDED, 0)));
        }
    }
}
