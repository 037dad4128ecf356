package io.github.tianbao.archive.seal;

import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.archive.metadata.PackageMetadata.Description;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code bag-info.txt} says: the labels of RFC 8493, and those of a file directory (DA/T 22) in Chinese. */
final class InfoOf {
    private InfoOf() {}

    static Map<String, String> metadata(PackageMetadata metadata) {
        Description description = metadata.description();
        Map<String, String> info = new LinkedHashMap<>();
        metadata.creator().ifPresent(creator -> info.put("Source-Organization", creator));
        info.put("External-Identifier", metadata.number().text());
        info.put("External-Description", description.title());
        info.put("Internal-Sender-Identifier", metadata.making().sha256());
        info.put("Bagging-Date", metadata.sealed().toString());
        info.put("Bag-Software-Agent", "tianbao " + metadata.making().version());
        info.put("档号", metadata.number().text());
        info.put("题名", description.title());
        info.put("文号", String.join("；", description.documents()));
        info.put("责任者", description.responsible());
        info.put("日期", description.date().toString());
        info.put("保管期限", metadata.number().retention());
        info.put("密级", description.security());
        info.put("页数", String.valueOf(description.pages()));
        return info;
    }
}
