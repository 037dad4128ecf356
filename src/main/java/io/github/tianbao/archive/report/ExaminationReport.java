package io.github.tianbao.archive.report;

import io.github.tianbao.archive.examine.CheckResult;
import io.github.tianbao.archive.examine.CheckResult.Result;
import io.github.tianbao.archive.examine.Examination;
import io.github.tianbao.archive.examine.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The report on an examination (四性检测报告). */
public final class ExaminationReport {
    /** More packages than this, and only what is not as it should be is printed check by check; the CSV has everything. */
    private static final int IN_FULL = 12;

    private ExaminationReport() {}

    /** What the template {@code examination.ftlh} sees. */
    public static Map<String, Object> model(List<Examination> examinations, LocalDate day, String version) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("检测日期", day.toString());
        model.put("程序", "Tianbao " + version);
        model.put("包数", examinations.size());
        model.put("合格", examinations.stream().filter(Examination::isSound).count());
        model.put("分项", Arrays.stream(Property.values()).map(property -> byProperty(property, examinations)).toList());
        model.put("全列", examinations.size() <= IN_FULL);
        model.put("包", examinations.stream().map(one -> examination(one, examinations.size() <= IN_FULL)).toList());
        return model;
    }

    private static Map<String, Object> byProperty(Property property, List<Examination> examinations) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", property.word());
        for (Result result : Result.values()) {
            model.put(result.name(), examinations.stream().flatMap(one -> one.results().stream())
                    .filter(one -> one.item().property() == property && one.result() == result).count());
        }
        return model;
    }

    private static Map<String, Object> examination(Examination examination, boolean inFull) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", examination.subject());
        model.put("题名", examination.title());
        model.put("合格", examination.isSound());
        model.put("不通过", examination.count(Result.FAIL));
        model.put("未检测", examination.count(Result.SKIPPED));
        model.put("损坏", examination.faults().stream().map(Object::toString).toList());
        model.put("项", examination.results().stream()
                .filter(one -> inFull || one.result() == Result.FAIL)
                .map(ExaminationReport::result).toList());
        return model;
    }

    private static Map<String, Object> result(CheckResult result) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("性", result.item().property().word());
        model.put("号", result.item().code());
        model.put("名", result.item().title());
        model.put("结果", result.result().word());
        model.put("不通过", result.result() == Result.FAIL);
        model.put("说明", result.detail());
        return model;
    }

    /** Every check of every package, a line each. */
    public static byte[] csv(List<Examination> examinations) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("归档包", "题名", "四性", "编号", "检测项", "结果", "说明"));
        for (Examination examination : examinations) {
            for (CheckResult result : examination.results()) {
                rows.add(List.of(examination.subject(), examination.title(), result.item().property().word(), result.item().code(),
                        result.item().title(), result.result().word(), result.detail()));
            }
        }
        return Csv.bytes(rows);
    }
}
