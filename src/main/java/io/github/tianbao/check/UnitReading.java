package io.github.tianbao.check;

import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column whose numbers are written in another unit than rules count them in, and so were converted.
 *
 * @param written the unit of the sheet
 * @param counted the unit of the programme
 * @param words   where the sheet says so: the heading or the fill-in line, as printed
 */
public record UnitReading(String field, Unit written, Unit counted, String words) {

    /** One sentence for all columns of the same units: {@code 安排资金、完成投资：表里是万元，核查按元}. */
    public static List<String> sentences(List<UnitReading> readings) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        readings.forEach(reading -> fields
                .computeIfAbsent("：表里是" + reading.written + "，核查按" + reading.counted, units -> new ArrayList<>())
                .add(reading.field));
        return fields.entrySet().stream().map(entry -> String.join("、", entry.getValue()) + entry.getKey()).toList();
    }
}
