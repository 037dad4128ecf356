package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.programme.Deadline;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that every template sees: 事项, 来源, 参数, 期限, 公示 and the functions. */
final class ProgrammeModel {
    private final Programme programme;
    private final LocalDate day;
    private final Assessment assessment;
    private final Provenance provenance;

    ProgrammeModel(Assessment assessment, Provenance provenance) {
        this.assessment = assessment;
        this.programme = assessment.programme();
        this.day = assessment.referenceDate().day();
        this.provenance = provenance;
    }

    Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("事项", programme());
        names.put("来源", source());
        names.put("参数", parameters());
        names.put("设定", settings());
        names.put("期限", programme.deadlines().stream().map(this::deadline).toList());
        programme.noticeList().ifPresent(notice -> names.put("公示", noticeList(notice)));
        names.putAll(TemplateFunctions.all(programme.workingDays()));
        return names;
    }

    private Map<String, Object> programme() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("编号", programme.id());
        model.put("名称", programme.name());
        model.put("文件", programme.notices().stream().map(ProgrammeModel::notice).toList());
        model.put("保管期限", programme.archive().retention());
        return model;
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("文号", notice.number());
        model.put("标题", notice.title());
        model.put("机关", notice.issuer());
        model.put("成文", PartialDate.day(notice.issued()));
        return model;
    }

    private Map<String, Object> source() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("文件", provenance.file());
        model.put("sha256", provenance.sha256());
        model.put("sha256短", Provenance.shortened(provenance.sha256()));
        model.put("规则包", programme.sha256());
        model.put("规则包短", Provenance.shortened(programme.sha256()));
        model.put("版本", provenance.version());
        model.put("基准日", AssessmentModel.referenceDate(assessment));
        model.put("基准日来源", assessment.referenceDate().source().word());
        return model;
    }

    private Map<String, Object> parameters() {
        Map<String, Object> model = new LinkedHashMap<>();
        for (Parameter parameter : programme.parameters()) {
            parameter.on(day).ifPresent(value -> model.put(parameter.name().text(), value));
        }
        return model;
    }

    /** Parameters that the notice leaves to an office, whether it has decided or not. */
    private List<Map<String, Object>> settings() {
        return programme.parameters().stream().filter(parameter -> parameter.decider().isPresent()).map(parameter -> {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("名称", parameter.name().text());
            model.put("由", parameter.decider().orElseThrow());
            parameter.given().ifPresent(value -> model.put("值", value));
            model.put("单位", parameter.name().type() instanceof Type.NumberType number ? number.unit().symbol() : "");
            model.put("依据", parameter.citation());
            return model;
        }).toList();
    }

    private Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", deadline.name());
        model.put("日", PartialDate.day(deadline.day()));
        model.put("剩余天数", ChronoUnit.DAYS.between(day, deadline.day()));
        model.put("依据", deadline.citation());
        return model;
    }

    private Map<String, Object> noticeList(NoticeListSpec notice) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("每", notice.each() == OutputSpec.Each.GROUP ? "组" : "记录");
        model.put("列", notice.columns());
        model.put("分", notice.apart());
        model.put("单位", units(notice.columns()));
        model.put("天数", notice.term().days());
        model.put("工作日", notice.term().working());
        model.put("期限", notice.term().days() + (notice.term().working() ? "个工作日" : "日"));
        model.put("轮次", notice.rounds().stream().map(ProgrammeModel::round).toList());
        return model;
    }

    private Map<String, String> units(List<String> columns) {
        Map<String, String> units = new LinkedHashMap<>();
        columns.forEach(column -> units.put(column, ""));
        programme.tables().forEach(table -> table.fields().forEach(field ->
                units.computeIfPresent(field.name().text(), (name, none) -> field.unit().symbol())));
        programme.computations().forEach(computation ->
                units.computeIfPresent(computation.name().text(), (name, none) -> computation.unit().symbol()));
        return units;
    }

    private static Map<String, Object> round(NoticeListSpec.Round round) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名", round.name());
        model.put("地点", List.copyOf(round.places()));
        model.put("依据", round.citation());
        return model;
    }
}
