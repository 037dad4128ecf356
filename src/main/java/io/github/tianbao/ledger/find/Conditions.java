package io.github.tianbao.ledger.find;

import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.IdentifierKind;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.value.TextNormaliser;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;

/** A search in SQL: what it joins, what has to hold, and the values. What narrows most comes first, so that its index leads. */
final class Conditions {
    /** Greater than every other character. */
    private static final String LAST = new String(Character.toChars(Character.MAX_CODE_POINT));

    private final List<String> sources = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Conditions() {}

    /** For rows, called {@code r}, with their table {@code t}, file {@code s} and decision {@code d}. */
    static Conditions ofRecords(Search search, Protection protection) throws LedgerRefused {
        Conditions built = new Conditions();
        if (search.number().isPresent()) {
            built.number(search.number().get(), protection);
        }
        if (search.name().isPresent()) {
            built.name(search.name().get(), protection);
        }
        if (search.least().isPresent() || search.most().isPresent()) {
            built.amount(search);
        }
        built.sources.add("record r");
        built.link("i", "r.submission_id = i.submission_id AND r.number = i.record_number");
        built.link("n", "r.submission_id = n.submission_id AND r.number = n.record_number");
        built.link("a", "r.submission_id = a.submission_id AND r.number = a.record_number");
        built.sources.add("decided_table t");
        built.conditions.add("t.submission_id = r.submission_id AND t.number = r.table_number");
        built.files(search, "r.submission_id");
        return built;
    }

    /** For files, called {@code s}, with their decision {@code d} and tables {@code t}. */
    static Conditions ofFiles(Search search) {
        Conditions built = new Conditions();
        built.sources.add("decided_table t");
        built.files(search, "t.submission_id");
        return built;
    }

    private void number(String number, Protection protection) {
        sources.add("identifier i");
        List<String> names = new ArrayList<>();
        for (IdentifierKind kind : List.of(IdentifierKind.IDENTITY_NUMBER, IdentifierKind.CREDIT_CODE, IdentifierKind.BANK_ACCOUNT)) {
            String name = "number" + names.size();
            names.add(":" + name);
            values.put(name, protection.lookUp(kind.name(), kind.normalised(number)));
        }
        conditions.add("i.look_up IN (" + String.join(", ", names) + ")");
    }

    private void name(String name, Protection protection) throws LedgerRefused {
        sources.add("identifier n");
        String kind = IdentifierKind.NAME.name();
        String wanted = IdentifierKind.NAME.normalised(name);
        if (!wanted.contains("*")) {
            conditions.add("n.look_up = :name");
            values.put("name", protection.lookUp(kind, wanted));
            return;
        }
        if (!protection.keepsOrder()) {
            throw new LedgerRefused("这本台账里的姓名是加密的，只能按完整的姓名或名称查，不能用“*”");
        }
        String beginning = protection.lookUp(kind, wanted.substring(0, wanted.indexOf('*')));
        conditions.add("n.look_up >= :first AND n.look_up < :last AND n.look_up LIKE :pattern ESCAPE '!'");
        values.put("first", beginning);
        values.put("last", beginning + LAST);
        values.put("pattern", protection.lookUp(kind, wanted).replaceAll("[!%_]", "!$0").replace('*', '%'));
    }

    private void amount(Search search) {
        sources.add("amount a");
        search.least().ifPresent(least -> {
            conditions.add("a.fen >= :least");
            values.put("least", fen(least, RoundingMode.CEILING));
        });
        search.most().ifPresent(most -> {
            conditions.add("a.fen <= :most");
            values.put("most", fen(most, RoundingMode.FLOOR));
        });
    }

    private static long fen(BigDecimal yuan, RoundingMode rounding) {
        return yuan.movePointRight(2).setScale(0, rounding).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
    }

    private void link(String source, String condition) {
        if (sources.stream().anyMatch(found -> found.endsWith(" " + source))) {
            conditions.add(condition);
        }
    }

    private void files(Search search, String submission) {
        sources.add("decision d");
        conditions.add("d.submission_id = " + submission);
        sources.add("submission s");
        conditions.add("s.id = d.submission_id");
        if (!search.every()) {
            conditions.add("d.standing = 1");
        }
        search.document().ifPresent(document -> {
            conditions.add("d.submission_id IN (SELECT submission_id FROM table_document WHERE document_number = :document"
                    + " UNION SELECT submission_id FROM decision WHERE package_name = :package)");
            values.put("document", TextNormaliser.key(document));
            values.put("package", document.strip());
        });
        search.from().ifPresent(from -> {
            conditions.add("d.reference_date >= :from");
            values.put("from", from.toString());
        });
        search.until().ifPresent(until -> {
            conditions.add("d.reference_date <= :until");
            values.put("until", until.toString());
        });
    }

    /** From FROM to the last condition. */
    String sql() {
        return " FROM " + String.join(", ", sources) + " WHERE " + String.join(" AND ", conditions);
    }

    Query bind(Query query) {
        return query.bindMap(values);
    }
}
