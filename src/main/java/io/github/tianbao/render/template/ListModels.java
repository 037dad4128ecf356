package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.ReferenceList;
import io.github.tianbao.programme.ListSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lists from outside that a programme knows (对照表), by name, whether they were given or not. */
final class ListModels {
    private ListModels() {}

    static Map<String, Object> of(Assessment assessment) {
        Map<String, Object> models = new LinkedHashMap<>();
        for (ListSpec spec : assessment.programme().lists()) {
            models.put(spec.name(), model(spec, assessment.lists().find(spec.name())));
        }
        return models;
    }

    private static Map<String, Object> model(ListSpec spec, Optional<ReferenceList> given) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("名称", spec.name());
        model.put("说明", spec.purpose());
        model.put("有", given.isPresent());
        model.put("来源", given.map(list -> list.sources().stream().map(ListModels::source).toList()).orElse(List.of()));
        model.put("记录集", given.map(list -> records(list)).orElse(List.of()));
        model.put("提示", given.map(ReferenceList::notes).orElse(List.of()));
        return model;
    }

    private static List<RecordView> records(ReferenceList list) {
        RecordSource source = new RecordSource(list);
        return IntStream.range(0, source.size()).mapToObj(at -> new RecordView(source, at)).toList();
    }

    private static Map<String, Object> source(ReferenceList.Source source) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("文件", source.file());
        model.put("sha256", source.sha256());
        model.put("工作表", source.sheet());
        model.put("记录数", source.records());
        return model;
    }
}
