package io.github.tianbao.ledger.history;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Appearance;
import io.github.tianbao.ledger.entry.StoredAmount;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.value.Quantity;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** A record of the ledger with the table and the file that it stands in, as {@link #COLUMNS} and {@link #FROM} read it. */
public record StoredRow(
        long submissionId,
        int number,
        String township,
        String verdict,
        String subject,
        String subjectKind,
        String sealedLabel,
        String sealedKey,
        int sheetRow,
        String sheet,
        String programme,
        String programmeName,
        String period,
        String fileName) {

    /** To read it, by JDBI's names of the components. */
    static final String COLUMNS = "r.submission_id, r.number, r.township, r.verdict, r.subject, r.subject_kind, r.sealed_label, r.sealed_key,"
            + " r.sheet_row, t.sheet, t.programme, t.programme_name, t.period, s.file_name";

    private static final String CHECKED = " IN ('PASSED', 'ERRORS', 'PENDING')";

    /**
     * Whether a decision stood when a file came in that has the number {@code :before}: it was checked, and no other that came in before
     * the file corrects it. So the same question has the same answer for all time.
     */
    static final String STOOD = "d.status" + CHECKED + " AND d.submission_id < :before AND NOT EXISTS (SELECT 1 FROM decision n"
            + " WHERE n.origin_id = d.submission_id AND n.status" + CHECKED + " AND n.submission_id < :before)";

    static final String FROM = " FROM record r"
            + " JOIN decision d ON d.submission_id = r.submission_id AND " + STOOD
            + " JOIN decided_table t ON t.submission_id = r.submission_id AND t.number = r.table_number"
            + " JOIN submission s ON s.id = r.submission_id ";

    static final RowMapper<StoredRow> MAPPER = ConstructorMapper.of(StoredRow.class);

    Verdict decided() {
        return Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
    }

    Appearance appearance(Protection protection, Map<String, Quantity> amounts) {
        return new Appearance(protection.reveal(sealedLabel), protection.reveal(sealedKey), fileName, sheet, sheetRow, decided(), amounts);
    }

    /** Its money by name. */
    Map<String, Quantity> amounts(Handle handle) {
        Map<String, Quantity> amounts = new TreeMap<>();
        StoredAmount.of(handle, submissionId, number).forEach(amount -> amounts.put(amount.name(), amount.quantity()));
        return amounts;
    }
}
