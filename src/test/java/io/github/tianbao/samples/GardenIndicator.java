package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /** The kind as it stands in its narrow column: two characters a line. */
    String kindInNarrowColumn() {
        return kind.replaceFirst("^(.、)(..)(..)(\\(.*\\))$", "$1\n$2\n$3\n$4").replaceFirst("^(综合)(否定)(项)$", "$1\n$2\n$3");
    }
}
