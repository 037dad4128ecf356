package io.github.tianbao.check;

import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;

/** The groups of one table, in order of their first rows. Only positions are kept; a group is made anew each time it is asked for. */
final class AssessedGroups extends AbstractList<GroupAssessment> implements RandomAccess {
    private final Surroundings surroundings;
    private final TableSetting table;
    private final List<String> computations;
    private final int[][] positions;
    private final List<RecordAssessment> records;
    private final RecordNames names;

    /**
     * @param computations those about groups
     * @param positions    of the members in the records, for each group
     */
    AssessedGroups(
            Surroundings surroundings, TableSetting table, List<String> computations, int[][] positions, List<RecordAssessment> records) {
        this.surroundings = surroundings;
        this.table = table;
        this.computations = List.copyOf(computations);
        this.positions = positions;
        this.records = records;
        this.names = new RecordNames(table.spec());
    }

    /** The same groups of the same records, after something about the records has changed. */
    AssessedGroups over(List<RecordAssessment> others) {
        return new AssessedGroups(surroundings, table, computations, positions, others);
    }

    @Override
    public GroupAssessment get(int index) {
        List<RecordAssessment> members = Arrays.stream(positions[index]).mapToObj(records::get).toList();
        RecordAssessment first = members.get(0);
        Map<String, Value> fields = new LinkedHashMap<>();
        Map<String, CellAddress> cells = new LinkedHashMap<>();
        table.spec().group().owned().forEach(field -> own(field, members, fields, cells));
        Verdict verdict = GroupAssessment.gravest(members);
        RecordEnvironment environment =
                new RecordEnvironment(surroundings, table, first.row(), fields, cells, Optional.of(verdict));
        Map<String, Value> computed = new LinkedHashMap<>();
        computations.forEach(name -> computed.put(name, environment.shown(name)));
        List<Finding> findings = members.stream().flatMap(member -> member.findings().stream()).toList();
        RecordAssessment whole = new RecordAssessment(first.sheet(), first.row(), names.groupLabel(fields, first.row()),
                names.groupKey(fields, first.row()), verdict, fields, cells, computed, findings);
        return new GroupAssessment(whole, members);
    }

    /** A field of the group holds what the first of its members holds that holds anything. */
    private static void own(String field, List<RecordAssessment> members, Map<String, Value> fields, Map<String, CellAddress> cells) {
        RecordAssessment holder = members.stream().filter(member -> !member.fields().get(field).isMissing()).findFirst().orElse(members.get(0));
        fields.put(field, holder.fields().get(field));
        Optional.ofNullable(holder.cells().get(field)).ifPresent(cell -> cells.put(field, cell));
    }

    @Override
    public int size() {
        return positions.length;
    }
}
