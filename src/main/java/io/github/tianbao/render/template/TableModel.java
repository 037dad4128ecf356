package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.UnitReading;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.Match;
import io.github.tianbao.rule.Environment;
import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of 表集: what a table was taken for, and what could not be checked in it. */
final class TableModel {
    private TableModel() {}

    /** @param source the table's records */
    static Map<String, Object> of(TableAssessment table, Assessment assessment, RecordSource source) {
        HeaderBand header = table.table().header();
        Match match = table.match();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("工作表", header.sheet());
        model.put("名称", match.table().name());
        model.put("标题", header.titles().isEmpty() ? "" : header.titles().get(0));
        model.put("表头行", header.firstRow() == header.lastRow()
                ? String.valueOf(header.firstRow()) : header.firstRow() + "—" + header.lastRow());
        model.put("记录数", table.records().size());
        model.put("识别度", java.math.BigDecimal.valueOf(match.score()));
        model.put("已识别", new LinkedHashMap<>(match.matched()));
        model.put("缺列", match.missing());
        model.put("未用列", match.unused());
        model.put("理由", match.reasons());
        model.put("换算", UnitReading.sentences(table.unitReadings()));
        model.put("填报", fillIns(table.table().fillIns()));
        model.put("记录集", new RecordViews(List.of(source)));
        model.put("值", values(table, assessment.environment(table)));
        model.put("未核查", table.unchecked().stream().map(TableModel::unchecked).toList());
        return model;
    }

    /** What is the same for the whole table: fields that a fill-in line, a title or the sheet's name gives. */
    private static Map<String, Value> values(TableAssessment table, Environment whole) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : table.match().table().fields()) {
            values.put(field.name().text(), whole.value(field.name()));
        }
        return values;
    }

    private static Map<String, String> fillIns(List<FillIn> fillIns) {
        Map<String, String> model = new LinkedHashMap<>();
        fillIns.forEach(fillIn -> model.putIfAbsent(fillIn.label(), fillIn.value()));
        return model;
    }

    private static Map<String, Object> unchecked(TableAssessment.Unchecked unchecked) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("规则", unchecked.rule().id());
        model.put("名", unchecked.rule().title());
        model.put("缺字段", unchecked.missingFields());
        model.put("缺对照表", unchecked.missingLists());
        model.put("依据", unchecked.rule().citations().get(0));
        return model;
    }
}
