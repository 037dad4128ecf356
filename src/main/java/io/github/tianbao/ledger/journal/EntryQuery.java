package io.github.tianbao.ledger.journal;

import io.github.tianbao.intake.watch.Arrival;
import io.github.tianbao.intake.watch.Decision;
import io.github.tianbao.intake.watch.Decision.TableSummary;
import io.github.tianbao.intake.watch.Entry;
import io.github.tianbao.intake.watch.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads entries that meet a condition: three queries, however many there are. Newest first, unless it is told otherwise. */
final class EntryQuery {
    private static final String FROM = " FROM submission s LEFT JOIN decision d ON d.submission_id = s.id WHERE ";

    private final String condition;
    private final Map<String, Object> values = new HashMap<>();
    private String order = "DESC";
    private int limit = Integer.MAX_VALUE;

    /**
     * @param condition over {@code s}, the submission, and {@code d}, its decision
     */
    EntryQuery(String condition) {
        this.condition = condition;
    }

    static Optional<Entry> byId(Handle handle, long id) {
        return new EntryQuery("s.id = :id").bind("id", id).list(handle).stream().findFirst();
    }

    EntryQuery bind(String name, Object value) {
        values.put(name, value);
        return this;
    }

    EntryQuery inOrderOfArrival() {
        order = "ASC";
        return this;
    }

    EntryQuery limit(int most) {
        limit = most;
        return this;
    }

    List<Entry> list(Handle handle) {
        String chosen = "SELECT s.id" + FROM + condition + " ORDER BY s.id " + order + " LIMIT :limit";
        Map<Long, List<TableSummary>> tables = query(handle,
                "SELECT * FROM table_summary WHERE submission_id IN (" + chosen + ") ORDER BY submission_id, position")
                .map((row, context) -> Map.entry(row.getLong("submission_id"), table(row)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<Long, List<String>> files = query(handle,
                "SELECT * FROM linked_file WHERE submission_id IN (" + chosen + ") ORDER BY submission_id, position")
                .map((row, context) -> Map.entry(row.getLong("submission_id"), row.getString("path")))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return query(handle, "SELECT s.*, d.*" + FROM + condition + " ORDER BY s.id " + order + " LIMIT :limit")
                .map((row, context) -> entry(row, tables, files)).list();
    }

    private Query query(Handle handle, String sql) {
        return handle.createQuery(sql).bindMap(values).bind("limit", limit);
    }

    private static Entry entry(ResultSet row, Map<Long, List<TableSummary>> tables, Map<Long, List<String>> files) throws SQLException {
        long id = row.getLong("id");
        Arrival arrival = new Arrival(row.getString("township"), row.getString("file_name"), row.getString("sha256"),
                row.getLong("size"), Instant.parse(row.getString("arrived")));
        Optional<Decision> decision = row.getString("status") == null ? Optional.empty()
                : Optional.of(decision(row, tables.getOrDefault(id, List.of()), files.getOrDefault(id, List.of())));
        return new Entry(id, arrival, Entry.State.valueOf(row.getString("state")), decision);
    }

    private static Decision decision(ResultSet row, List<TableSummary> tables, List<String> files) throws SQLException {
        Decision.Counts counts = new Decision.Counts(row.getInt("passed"), row.getInt("failed"), row.getInt("undecided"),
                row.getInt("errors"), row.getInt("warnings"));
        long origin = row.getLong("origin_id");
        Optional<Long> origins = row.wasNull() ? Optional.empty() : Optional.of(origin);
        return new Decision(Status.valueOf(row.getString("status")), counts, row.getString("result_folder"),
                Optional.ofNullable(row.getString("package_name")), Optional.ofNullable(row.getString("marked_sha256")), origins,
                row.getInt("revision"), tables, files);
    }

    private static TableSummary table(ResultSet row) throws SQLException {
        return new TableSummary(row.getString("programme"), row.getString("programme_name"), row.getString("title"),
                row.getString("sender"), row.getString("period"));
    }
}
