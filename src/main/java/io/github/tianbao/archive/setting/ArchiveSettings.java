package io.github.tianbao.archive.setting;

import io.github.tianbao.archive.number.NumberPart;
import io.github.tianbao.archive.number.NumberPattern;
import io.github.tianbao.programme.ArchiveSpec;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an office files.
 *
 * @param fonds          全宗号
 * @param creator        立档单位, if it is filled in
 * @param classCode      档案门类代码
 * @param retentionCodes code by 保管期限
 * @param subjectCodes   机构（问题）代码 by the category of a pack; a category without one stands for itself
 * @param security       密级
 */
public record ArchiveSettings(
        String fonds,
        Optional<String> creator,
        String classCode,
        NumberPattern pattern,
        Map<String, String> retentionCodes,
        Map<String, String> subjectCodes,
        String security) {
    public ArchiveSettings {
        retentionCodes = Map.copyOf(retentionCodes);
        subjectCodes = Map.copyOf(subjectCodes);
    }

    /** What fills in the pattern for an item of a year. */
    public Map<NumberPart, String> parts(int year, ArchiveSpec spec) {
        Map<NumberPart, String> parts = new EnumMap<>(NumberPart.class);
        parts.put(NumberPart.FONDS, fonds);
        parts.put(NumberPart.CLASS, classCode);
        parts.put(NumberPart.YEAR, String.valueOf(year));
        parts.put(NumberPart.RETENTION, retentionCodes.getOrDefault(spec.retention(), spec.retention()));
        parts.put(NumberPart.SUBJECT, subjectCodes.getOrDefault(spec.category(), spec.category()));
        return parts;
    }
}
