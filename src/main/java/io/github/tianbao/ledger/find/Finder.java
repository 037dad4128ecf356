package io.github.tianbao.ledger.find;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.ledger.database.Database;
import io.github.tianbao.ledger.database.LedgerRefused;
import io.github.tianbao.ledger.entry.IdentifierKind;
import io.github.tianbao.ledger.entry.StoredAmount;
import io.github.tianbao.ledger.secret.Protection;
import io.github.tianbao.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/** Finds rows and files. An index leads every search; only a name that begins with {@code *} goes through all names. */
public final class Finder {
    private final Database database;
    private final Protection protection;

    public Finder(Database database, Protection protection) {
        this.database = database;
        this.protection = protection;
    }

    /** A row without what is read for those only that are shown. */
    private record Place(
            long submissionId, int number, String programmeName, String township, String referenceDate, int revision, String fileName,
            String sheet, int sheetRow, String verdict, Optional<String> packageName) {
        static Place of(ResultSet row) throws SQLException {
            return new Place(row.getLong("submission_id"), row.getInt("number"), row.getString("programme_name"),
                    row.getString("township"), row.getString("reference_date"), row.getInt("revision"), row.getString("file_name"),
                    row.getString("sheet"), row.getInt("sheet_row"), row.getString("verdict"),
                    Optional.ofNullable(row.getString("package_name")));
        }
    }

    /**
     * The rows that meet all conditions, the newest file first.
     *
     * @throws LedgerRefused if the ledger has a key and the name is not given in full
     */
    public List<FoundRecord> records(Search search) throws LedgerRefused {
        Conditions conditions = Conditions.ofRecords(search, protection);
        return database.read(handle -> conditions.bind(handle.createQuery(recordSql(conditions))).bind("limit", search.limit())
                .map((row, context) -> Place.of(row)).list().stream().map(place -> found(handle, place)).toList());
    }

    static String recordSql(Conditions conditions) {
        return "SELECT DISTINCT r.submission_id, r.number, r.township, r.sheet_row, r.verdict, t.programme_name, t.sheet,"
                + " d.reference_date, d.revision, d.package_name, s.file_name" + conditions.sql()
                + " ORDER BY r.submission_id DESC, r.number LIMIT :limit";
    }

    private FoundRecord found(Handle handle, Place place) {
        List<FoundRecord.Named> identifiers = handle.select(
                        "SELECT field, kind, sealed_text FROM identifier WHERE submission_id = ? AND record_number = ? ORDER BY CASE kind WHEN 'NAME' THEN 0 ELSE 1 END, field",
                        place.submissionId(), place.number())
                .map((row, context) -> named(row.getString("field"), IdentifierKind.valueOf(row.getString("kind")),
                        protection.reveal(row.getString("sealed_text"))))
                .list();
        Map<String, Quantity> amounts = new TreeMap<>();
        StoredAmount.of(handle, place.submissionId(), place.number()).forEach(amount -> amounts.put(amount.name(), amount.quantity()));
        return new FoundRecord(identifiers, place.programmeName(), place.township(), place.referenceDate(), place.revision(),
                place.fileName(), place.sheet(), place.sheetRow(), Verdict.valueOf(place.verdict().toUpperCase(Locale.ROOT)), amounts,
                place.packageName());
    }

    private static FoundRecord.Named named(String field, IdentifierKind kind, String text) {
        return new FoundRecord.Named(field, text, kind.masked(text));
    }

    /** The files that meet the conditions for files, the newest first; one entry for each programme in a file. */
    public List<FoundFile> files(Search search) {
        Conditions conditions = Conditions.ofFiles(search);
        return database.read(handle -> conditions.bind(handle.createQuery("SELECT DISTINCT " + FoundFile.COLUMNS + conditions.sql()
                        + " ORDER BY s.id DESC, t.programme_name LIMIT :limit"))
                .bind("limit", search.limit()).map(FoundFile.MAPPER).list());
    }
}
