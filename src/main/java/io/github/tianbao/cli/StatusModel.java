package io.github.tianbao.cli;

import io.github.tianbao.ledger.status.Refused;
import io.github.tianbao.ledger.status.Sending;
import io.github.tianbao.value.PartialDate;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A status board as templates see it. */
final class StatusModel {
    private StatusModel() {}

    static Map<String, Object> of(StatusBoard board) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("月", board.month().getYear() + "年" + board.month().getMonthValue() + "月");
        model.put("截至", PartialDate.day(board.today()));
        model.put("事项集", board.sections().stream().map(StatusModel::section).toList());
        model.put("没有识别", board.refused().stream().map(StatusModel::refused).toList());
        return model;
    }

    private static Map<String, Object> section(StatusBoard.Section section) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", section.name());
        model.put("期", section.period());
        model.put("期限", section.deadlines().stream().map(StatusModel::due).toList());
        model.put("行", section.lines().stream().map(StatusModel::line).toList());
        model.put("已报", section.sent());
        model.put("未报", section.missing());
        return model;
    }

    private static Map<String, Object> due(StatusBoard.Due due) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", due.name());
        model.put("日", PartialDate.day(due.day()));
        model.put("剩余天数", due.daysLeft());
        return model;
    }

    private static Map<String, Object> line(StatusBoard.Line line) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("乡镇", line.township());
        line.sent().ifPresent(sent -> model.put("报送", sending(sent)));
        return model;
    }

    private static Map<String, Object> sending(Sending sending) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("文件", sending.fileName());
        model.put("日", PartialDate.day(LocalDate.parse(sending.arrived())));
        model.put("次", sending.revision());
        model.put("通过", sending.passed());
        model.put("不通过", sending.failed());
        model.put("无法判定", sending.undecided());
        return model;
    }

    private static Map<String, Object> refused(Refused refused) {
        return Map.of("乡镇", refused.township(), "文件", refused.fileName(), "日", PartialDate.day(LocalDate.parse(refused.arrived())));
    }
}
