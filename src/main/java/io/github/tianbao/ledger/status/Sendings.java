package io.github.tianbao.ledger.status;

import io.github.tianbao.ledger.database.Database;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells who has sent what. */
public final class Sendings {
    private static final String FROM = " FROM township_count c"
            + " JOIN decided_table t ON t.submission_id = c.submission_id AND t.number = c.table_number"
            + " JOIN decision d ON d.submission_id = t.submission_id AND d.standing = 1"
            + " JOIN submission s ON s.id = t.submission_id ";

    private final Database database;

    public Sendings(Database database) {
        this.database = database;
    }

    /** The programmes under which anything was ever sent, with their names, by id. */
    public SortedMap<String, String> programmes() {
        return database.read(handle -> {
            SortedMap<String, String> programmes = new TreeMap<>();
            handle.createQuery("SELECT programme, MAX(programme_name) AS name FROM decided_table GROUP BY programme")
                    .map((row, context) -> Map.entry(row.getString("programme"), row.getString("name")))
                    .forEach(entry -> programmes.put(entry.getKey(), entry.getValue()));
            return programmes;
        });
    }

    /** The townships that ever sent anything under a programme. */
    public SortedSet<String> townships(String programme) {
        return database.read(handle -> new TreeSet<>(handle.createQuery("SELECT DISTINCT c.township" + FROM
                + "WHERE t.programme = :programme AND c.township <> ''").bind("programme", programme).mapTo(String.class).list()));
    }

    /** What was sent under a programme for a period, by township and in order of arrival. */
    public List<Sending> of(String programme, String period) {
        return database.read(handle -> handle.createQuery("SELECT c.township, s.file_name, SUBSTR(s.arrived, 1, 10) AS arrived, d.revision,"
                        + " SUM(c.passed) AS passed, SUM(c.failed) AS failed, SUM(c.undecided) AS undecided" + FROM
                        + "WHERE t.programme = :programme AND t.period = :period"
                        + " GROUP BY c.township, s.id, s.file_name, s.arrived, d.revision ORDER BY c.township, s.id")
                .bind("programme", programme).bind("period", period).map(Sending.MAPPER).list());
    }

    /** The files of a month that could not be checked, in order of arrival. */
    public List<Refused> refused(YearMonth month) {
        return database.read(handle -> handle.createQuery("SELECT s.township, s.file_name, SUBSTR(s.arrived, 1, 10) AS arrived"
                        + " FROM submission s JOIN decision d ON d.submission_id = s.id"
                        + " WHERE d.status IN ('UNRECOGNISED', 'NOT_PROCESSED') AND s.arrived >= :from AND s.arrived < :until"
                        + " AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.origin_id = s.id) ORDER BY s.id")
                .bind("from", month.atDay(1).toString()).bind("until", month.plusMonths(1).atDay(1).toString())
                .map(Refused.MAPPER).list());
    }
}
