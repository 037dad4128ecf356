package io.github.tianbao.render.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.ListValue;

/** A list value: prints joined with 、 and can be gone through with {@code <#list>}. */
final class ListValueModel extends ValueModel implements TemplateSequenceModel {
    private final ListValue list;

    ListValueModel(ListValue list, FieldType type) {
        super(list, type);
        this.list = list;
    }

    @Override
    public TemplateModel get(int index) {
        return index < list.items().size() ? new ValueModel(list.items().get(index), type()) : null;
    }

    @Override
    public int size() {
        return list.items().size();
    }
}
