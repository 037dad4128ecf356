package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A row of the annex of 兴政办发〔2021〕21号: one requirement. An indicator with several of them has several rows.
 *
 * @param kind           the kind with its points, {@code 二、绿地建设(20分)}
 * @param opensKind      whether it is the first row of its kind
 * @param opensIndicator whether it is the first row of its indicator
 */
record GardenIndicator(
        String kind, int number, String name, String requirement, String units, String remark, boolean opensKind, boolean opensIndicator) {

    /** The fifty rows in the order of print. */
    static List<GardenIndicator> all() {
        List<GardenIndicator> rows = new ArrayList<>();
        String kind = "";
        String number = "";
        for (Map<String, String> row : PrintedCsv.read("xx-garden-county/indicators.csv")) {
            rows.add(new GardenIndicator(row.get("类型"), Integer.parseInt(row.get("序号")), row.get("指标"), row.get("考核要求"), row.get("责任单位"),
                    row.get("备注"), !row.get("类型").equals(kind), !row.get("序号").equals(number)));
            kind = row.get("类型");
            number = row.get("序号");
        }
        return rows;
    }

    /** How many lines the requirement and the units take up in columns of these widths. */
    int lines(int requirementWidth, int unitsWidth) {
        return Math.max(lines(requirement.isEmpty() ? name : requirement, requirementWidth), lines(units, unitsWidth));
    }

    private static int lines(String text, int width) {
        return text.length() * 2 / width + 1;
    }

    /** Rows that belong together, by their positions. */
    record Run(int from, int to) {}

    /** The runs of rows that share something. */
    static List<Run> runs(List<GardenIndicator> rows, Function<GardenIndicator, Object> shared) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= rows.size(); at++) {
            if (at == rows.size() || !shared.apply(rows.get(at)).equals(shared.apply(rows.get(from)))) {
                runs.add(new Run(from, at - 1));
                from = at;
            }
        }
        return runs;
    }

    /** The kind as it stands in its narrow column: two characters a line. */
    String kindInNarrowColumn() {
        return kind.replaceFirst("^(.、)(..)(..)(\\(.*\\))$", "$1\n$2\n$3\n$4").replaceFirst("^(综合)(否定)(项)$", "$1\n$2\n$3");
    }
}
