package io.github.tianbao.render.template;

import io.github.tianbao.check.Finding;
import io.github.tianbao.value.CellAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A finding and the person it is about, as templates see it. */
record FindingView(Finding finding, String label) {

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("规则", finding.rule());
        model.put("级别", finding.severity().word());
        model.put("类", finding.kind() == Finding.Kind.VIOLATED ? "不符合" : "无法判定");
        model.put("工作表", finding.sheet());
        model.put("行", finding.row());
        model.put("单元格", finding.cells().stream().map(CellAddress::toString).collect(Collectors.joining("、")));
        model.put("称呼", label);
        model.put("值", finding.value());
        model.put("说明", finding.message());
        model.put("办法", finding.advice());
        model.put("依据", finding.citations());
        return model;
    }
}
