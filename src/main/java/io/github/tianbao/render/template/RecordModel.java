package io.github.tianbao.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.tianbao.value.Value;
import java.util.List;
import java.util.Set;

/** A record in a template: fields and computations by name, and what is known about the record itself. */
final class RecordModel implements TemplateHashModel {
    private static final String MEMBERS = "成员";
    private static final Set<String> OF_GROUPS = Set.of(MEMBERS, "人数");

    private final RecordView view;
    private final ObjectWrapper wrapper;

    RecordModel(RecordView view, ObjectWrapper wrapper) {
        this.view = view;
        this.wrapper = wrapper;
    }

    RecordView view() {
        return view;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        if (view.members().isPresent() && OF_GROUPS.contains(name)) {
            return ofGroup(name, view.members().get());
        }
        return switch (name) {
            case "行号" -> wrapper.wrap(view.record().row());
            case "工作表" -> wrapper.wrap(view.record().sheet());
            case "本表" -> wrapper.wrap(view.table());
            case "称呼" -> wrapper.wrap(view.record().label());
            case "标识" -> wrapper.wrap(view.record().key());
            case "结论" -> wrapper.wrap(view.verdict().word());
            case "问题" -> wrapper.wrap(view.findings());
            default -> valueOf(name);
        };
    }

    private TemplateModel ofGroup(String name, List<RecordView> members) throws TemplateModelException {
        return wrapper.wrap(name.equals(MEMBERS) ? members : members.size());
    }

    private TemplateModel valueOf(String name) {
        return view.value(name).map(value -> ModelWrapper.model(value, view.typeOf(name))).orElse(null);
    }

    /** The value of a field or computation, for the functions. */
    Value value(String name) throws TemplateModelException {
        return view.value(name).orElseThrow(() -> new TemplateModelException("记录里没有“" + name + "”"));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
