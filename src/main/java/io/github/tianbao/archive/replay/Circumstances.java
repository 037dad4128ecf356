package io.github.tianbao.archive.replay;

import io.github.tianbao.archive.metadata.PackageMetadata.Fingerprint;
import io.github.tianbao.archive.metadata.PackageMetadata.Making;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What may make a result come out otherwise than it once did. */
public final class Circumstances {
    private Circumstances() {}

    /**
     * What is not as it was when a package was made, in Chinese; empty if all is the same.
     *
     * @param fonts      SHA-256 by name of the fonts now
     * @param programmes SHA-256 by id of the packs as they were read from the package
     */
    public static List<String> changed(Making making, String version, Map<String, String> fonts, Map<String, String> programmes) {
        List<String> changed = new ArrayList<>();
        if (!making.version().equals(version)) {
            changed.add("程序版本不同：当时是 " + making.version() + "，现在是 " + version);
        }
        Map<String, String> before = making.fonts().stream()
                .collect(Collectors.toMap(Fingerprint::name, Fingerprint::sha256, (one, same) -> one));
        Set<String> names = new LinkedHashSet<>();
        making.fonts().forEach(font -> names.add(font.name()));
        names.addAll(fonts.keySet());
        names.stream().filter(name -> !fonts.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
                .forEach(name -> changed.add("字体不同：" + name + (before.containsKey(name)
                        ? fonts.containsKey(name) ? "，内容变了" : "，现在没有装" : "，当时没有装")));
        making.programmes().stream().filter(programme -> !programme.sha256().equals(programmes.get(programme.name())))
                .forEach(programme -> changed.add("规则包不同：" + programme.name()));
        return changed;
    }
}
