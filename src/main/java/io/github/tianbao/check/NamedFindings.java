package io.github.tianbao.check;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/**
 * The findings of some tables in sheet order, then by row, each one once. Where there are many they are not in memory: only where each
 * one is found is known.
 */
public final class NamedFindings extends AbstractList<NamedFinding> implements RandomAccess {
    private static final int OF_THE_TABLE = -1;

    private final List<TableAssessment> tables;
    private int[] tableNumbers = new int[16];
    private int[] records = new int[16];
    private int[] positions = new int[16];
    private long[] order = new long[16];
    private int size;

    /** The findings of tables, which may belong to several programmes. */
    public NamedFindings(List<TableAssessment> tables) {
        this.tables = List.copyOf(tables);
        Set<Finding> ofTables = new HashSet<>();
        for (int number = 0; number < this.tables.size(); number++) {
            add(number, ofTables);
        }
        order = Arrays.copyOf(order, size);
        Arrays.sort(order);
    }

    /** What is wrong with a fill-in line may be told by every table below it. */
    private void add(int number, Set<Finding> ofTables) {
        TableAssessment table = tables.get(number);
        for (int position = 0; position < table.findings().size(); position++) {
            if (ofTables.add(table.findings().get(position))) {
                add(number, OF_THE_TABLE, position, table.findings().get(position));
            }
        }
        for (int record = 0; record < table.records().size(); record++) {
            List<Finding> findings = table.findings(record);
            for (int position = 0; position < findings.size(); position++) {
                add(number, record, position, findings.get(position));
            }
        }
    }

    private void add(int number, int record, int position, Finding finding) {
        if (size == order.length) {
            tableNumbers = Arrays.copyOf(tableNumbers, size * 2);
            records = Arrays.copyOf(records, size * 2);
            positions = Arrays.copyOf(positions, size * 2);
            order = Arrays.copyOf(order, size * 2);
        }
        tableNumbers[size] = number;
        records[size] = record;
        positions[size] = position;
        order[size] = key(tables.get(number).table().header().sheetIndex(), finding.row(), size);
        size++;
    }

    /** Sheet, row and number in one, so that numbers can be sorted. */
    private static long key(int sheet, int row, int number) {
        return (long) sheet << 51 | (long) row << 30 | number;
    }

    @Override
    public NamedFinding get(int index) {
        int at = (int) (order[index] & (1 << 30) - 1);
        TableAssessment table = tables.get(tableNumbers[at]);
        return records[at] == OF_THE_TABLE
                ? new NamedFinding(table.findings().get(positions[at]), "")
                : new NamedFinding(table.findings(records[at]).get(positions[at]), table.records().get(records[at]).label());
    }

    @Override
    public int size() {
        return size;
    }
}
