package io.github.tianbao.archive.report;

import io.github.tianbao.archive.catalogue.ArchiveFolder;
import io.github.tianbao.archive.catalogue.FiledPackage;
import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.number.Gap;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The directory of filed items (归档文件目录) with the columns of DA/T 22-2015. */
public final class CatalogueModel {
    private CatalogueModel() {}

    /** What the templates {@code catalogue.ftlh} and {@code catalogue-book.ftlh} see. */
    public static Map<String, Object> of(ArchiveFolder archive, List<Gap> gaps, LocalDate day) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("编制日期", day.toString());
        model.put("立档单位", archive.packages().stream().map(one -> one.metadata().creator().orElse("")).distinct()
                .filter(name -> !name.isEmpty()).toList());
        model.put("条", archive.packages().stream().map(CatalogueModel::row).toList());
        model.put("页数", archive.packages().stream().mapToInt(one -> one.metadata().description().pages()).sum());
        model.put("缺号", gaps.stream().map(gap -> Map.of("号", gap.number(), "缘由", gap.kind().word())).toList());
        List<String> unreadable = new ArrayList<>(archive.unreadable().stream().map(bag -> bag.getFileName().toString()).toList());
        model.put("读不出", unreadable);
        return model;
    }

    /** One line of a list of packages. */
    static Map<String, Object> row(FiledPackage filed) {
        PackageMetadata metadata = filed.metadata();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("档号", metadata.number().text());
        row.put("文号", String.join("；", metadata.description().documents()));
        row.put("责任者", metadata.description().responsible());
        row.put("题名", metadata.description().title());
        row.put("日期", metadata.description().date().format(DateTimeFormatter.BASIC_ISO_DATE));
        row.put("密级", metadata.description().security());
        row.put("页数", metadata.description().pages());
        row.put("保管期限", metadata.number().retention());
        row.put("备注", "电子，" + metadata.documents().size() + "个文件");
        row.put("文件数", metadata.documents().size());
        row.put("字节数", metadata.documents().stream().mapToLong(Document::bytes).sum());
        return row;
    }
}
