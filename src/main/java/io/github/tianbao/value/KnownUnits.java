package io.github.tianbao.value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units that county offices write. {@code 亩} is 2000/3 平方米: 15 亩 are one 公顷 (State Council, 1959), and GB 3100 keeps 公顷.
 */
final class KnownUnits {
    private static final List<String> BASES = List.of(
            "元", "平方米", "米", "千克", "立方米", "升", "人", "户", "个", "村", "月", "年", "天", "小时", "岁", "袋", "分", "名", "所", "座", "栋", "幢", "处", "棵", "株",
            "头", "只", "套", "间", "辆", "次", "人次", "项", "家", "眼", "台", "件", "宗", "份", "张", "床", "口", "盏", "根", "条", "期", "批", "批次", "例", "组",
            "户次", "企业", "社区", "乡镇", "千瓦", "千瓦时");
    private static final Map<String, Long> MULTIPLES = multiples();
    private static final Map<String, Unit> UNITS = units();

    private KnownUnits() {}

    /** The unit of a word: known as it stands, a multiple such as 万亩, or counted with 个 as in 个月. */
    static Optional<Unit> find(String word) {
        Unit unit = UNITS.get(word);
        return unit != null ? Optional.of(unit) : multiple(word).or(() -> counted(word));
    }

    private static Optional<Unit> multiple(String word) {
        for (Map.Entry<String, Long> multiple : MULTIPLES.entrySet()) {
            Unit unit = word.startsWith(multiple.getKey()) ? UNITS.get(word.substring(multiple.getKey().length())) : null;
            if (unit != null) {
                return Optional.of(unit.multiple(word, multiple.getValue()));
            }
        }
        return Optional.empty();
    }

    /** 个 before what is counted says nothing: 9个村 are nine 村. */
    private static Optional<Unit> counted(String word) {
        return word.startsWith("个") ? Optional.ofNullable(UNITS.get(word.substring(1))) : Optional.empty();
    }

    /** Longest first, so that 百万元 is not taken for a hundred of some 万元. */
    private static Map<String, Long> multiples() {
        Map<String, Long> multiples = new LinkedHashMap<>();
        multiples.put("十万", 100_000L);
        multiples.put("百万", 1_000_000L);
        multiples.put("千万", 10_000_000L);
        multiples.put("百", 100L);
        multiples.put("千", 1_000L);
        multiples.put("万", 10_000L);
        multiples.put("亿", 100_000_000L);
        return multiples;
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        BASES.forEach(base -> units.put(base, Unit.named(base, base, 1, 1)));
        units.put("%", Unit.ratio("%", 1, 100));
        units.put("‰", Unit.ratio("‰", 1, 1_000));
        units.put("万", Unit.ratio("万", 10_000, 1));
        units.put("亿", Unit.ratio("亿", 100_000_000, 1));
        addMeasures(units);
        addOtherNames(units);
        return Map.copyOf(units);
    }

    private static void addMeasures(Map<String, Unit> units) {
        add(units, "角", "元", 1, 10);
        add(units, "亩", "平方米", 2_000, 3);
        add(units, "公顷", "平方米", 10_000, 1);
        add(units, "平方公里", "平方米", 1_000_000, 1);
        add(units, "公里", "米", 1_000, 1);
        add(units, "千米", "米", 1_000, 1);
        add(units, "厘米", "米", 1, 100);
        add(units, "毫米", "米", 1, 1_000);
        add(units, "吨", "千克", 1_000, 1);
        add(units, "公斤", "千克", 1, 1);
        add(units, "斤", "千克", 1, 2);
        add(units, "克", "千克", 1, 1_000);
        add(units, "毫克", "千克", 1, 1_000_000);
        add(units, "微克", "千克", 1, 1_000_000_000);
        add(units, "季度", "月", 3, 1);
        add(units, "日", "天", 1, 1);
        add(units, "周岁", "岁", 1, 1);
        add(units, "度", "千瓦时", 1, 1);
    }

    private static void add(Map<String, Unit> units, String name, String base, long numerator, long denominator) {
        units.put(name, Unit.named(name, base, numerator, denominator));
    }

    private static void addOtherNames(Map<String, Unit> units) {
        Map<String, String> others = Map.ofEntries(
                Map.entry("m²", "平方米"), Map.entry("㎡", "平方米"), Map.entry("m2", "平方米"), Map.entry("平米", "平方米"),
                Map.entry("m³", "立方米"), Map.entry("m3", "立方米"), Map.entry("㎥", "立方米"), Map.entry("km²", "平方公里"),
                Map.entry("hm²", "公顷"), Map.entry("km", "公里"), Map.entry("m", "米"), Map.entry("cm", "厘米"), Map.entry("mm", "毫米"),
                Map.entry("kg", "千克"), Map.entry("g", "克"), Map.entry("t", "吨"), Map.entry("mg", "毫克"), Map.entry("μg", "微克"), Map.entry("L", "升"), Map.entry("圆", "元"), Map.entry("元整", "元"),
                Map.entry("％", "%"), Map.entry("行政村", "村"), Map.entry("自然村", "村"), Map.entry("生", "人"));
        others.forEach((other, name) -> units.put(other, units.get(name)));
    }
}
