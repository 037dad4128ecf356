package io.github.tianbao.archive.report;

import io.github.tianbao.archive.bag.BagWriter;
import io.github.tianbao.archive.catalogue.FiledPackage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of packages that are handed over (移交清单), each with its seal. */
public final class TransferList {
    private static final List<String> COLUMNS =
            List.of("档号", "题名", "文号", "责任者", "日期", "保管期限", "密级", "页数", "文件数", "字节数", "封印");

    private final List<Map<String, Object>> rows;
    private final LocalDate day;

    private TransferList(List<Map<String, Object>> rows, LocalDate day) {
        this.rows = rows;
        this.day = day;
    }

    /** @param day of handing over */
    public static TransferList of(List<FiledPackage> packages, LocalDate day) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FiledPackage filed : packages) {
            Map<String, Object> row = new LinkedHashMap<>(CatalogueModel.row(filed));
            row.put("封印", BagWriter.sealOf(filed.bag()));
            rows.add(row);
        }
        return new TransferList(rows, day);
    }

    /** What the template {@code transfer-list.ftlh} sees. */
    public Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("移交日期", day.toString());
        model.put("条", rows);
        model.put("页数", rows.stream().mapToInt(row -> (Integer) row.get("页数")).sum());
        model.put("字节数", rows.stream().mapToLong(row -> (Long) row.get("字节数")).sum());
        return model;
    }

    /** The list as CSV. */
    public byte[] csv() {
        List<List<String>> lines = new ArrayList<>(List.of(COLUMNS));
        rows.forEach(row -> lines.add(COLUMNS.stream().map(column -> String.valueOf(row.get(column))).toList()));
        return Csv.bytes(lines);
    }
}
