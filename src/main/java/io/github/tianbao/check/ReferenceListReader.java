package io.github.tianbao.check;

import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads lists from outside as tables are read, and says what is odd about them. */
public final class ReferenceListReader {
    private static final int NAMED_AT_MOST = 5;

    private final LocalDate referenceDay;
    private final Map<ListSpec, Gathered> gathered = new LinkedHashMap<>();

    public ReferenceListReader(LocalDate referenceDay) {
        this.referenceDay = referenceDay;
    }

    /** What the sheets of one list hold together. */
    private record Gathered(
            List<ReferenceList.Source> sources, List<RecordAssessment> records, Map<List<String>, List<Integer>> rows, List<String> notes) {
        Gathered() {
            this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        }
    }

    /**
     * Reads a sheet of a list.
     *
     * @param spec   the list whose table was recognised
     * @param file   name of its file
     * @param sha256 of the file
     */
    public void read(ListSpec spec, MatchedTable table, String file, String sha256) {
        TableSetting setting = new TableSetting(table, referenceDay);
        TableReading reading = TableReader.read(setting, new CrossChecks(List.of(setting)));
        Gathered list = gathered.computeIfAbsent(spec, fresh -> new Gathered());
        RecordNames names = new RecordNames(setting.spec());
        int before = list.records().size();
        List<Integer> keyless = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (TypedRecord record : reading.records()) {
            List<String> key = spec.key().stream().map(record.fields()::get).filter(value -> !value.isMissing()).map(Value::text).toList();
            record.faults().stream().filter(fault -> fault.severity() == Severity.ERROR)
                    .forEach(fault -> faults.add(fault.cells().stream().map(Object::toString).collect(Collectors.joining("、"))));
            if (key.size() < spec.key().size()) {
                keyless.add(record.row());
                continue;
            }
            list.records().add(new RecordAssessment(setting.sheet(), record.row(), names.label(record), names.key(record), Verdict.PASS,
                    record.fields(), record.cells(), Map.of(), List.of()));
            if (!key.isEmpty()) {
                list.rows().computeIfAbsent(key, fresh -> new ArrayList<>()).add(record.row());
            }
        }
        list.sources().add(new ReferenceList.Source(file, sha256, setting.sheet(), list.records().size() - before));
        note(list, file, keyless.stream().map(row -> "第" + row + "行").toList(), "没有" + String.join("、", spec.key()) + "，没有用");
        note(list, file, faults, "读不出来");
    }

    private static void note(Gathered list, String file, List<String> places, String what) {
        if (!places.isEmpty()) {
            list.notes().add(file + "的" + named(places) + what);
        }
    }

    private static String named(List<String> places) {
        String named = places.stream().limit(NAMED_AT_MOST).collect(Collectors.joining("、"));
        return places.size() > NAMED_AT_MOST ? named + "等" + places.size() + "处" : named;
    }

    /** The lists read, in the order of the pack. */
    public ReferenceLists lists(List<ListSpec> order) {
        return new ReferenceLists(order.stream().filter(gathered::containsKey).map(spec -> list(spec, gathered.get(spec))).toList());
    }

    private static ReferenceList list(ListSpec spec, Gathered gathered) {
        List<String> notes = new ArrayList<>(gathered.notes());
        List<String> repeated = gathered.rows().values().stream().filter(rows -> rows.size() > 1)
                .map(rows -> rows.stream().map(row -> "第" + row + "行").collect(Collectors.joining("、"))).toList();
        if (!repeated.isEmpty()) {
            notes.add(String.join("、", spec.key()) + "重复：" + named(repeated) + "；内容不一样的，查不出是哪一行");
        }
        return new ReferenceList(spec, gathered.sources(), gathered.records(), notes);
    }
}
