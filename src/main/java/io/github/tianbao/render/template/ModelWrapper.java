package io.github.tianbao.render.template;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.Citation;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets templates see maps, lists, texts, numbers, values, records, findings and citations, and no other Java object. */
final class ModelWrapper extends DefaultObjectWrapper {
    ModelWrapper() {
        super(Configuration.VERSION_2_3_34);
    }

    static TemplateModel model(Value value, FieldType type) {
        return value instanceof ListValue list ? new ListValueModel(list, type) : new ValueModel(value, type);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Value value) {
            return model(value, FieldType.TEXT);
        }
        if (object instanceof RecordView view) {
            return new RecordModel(view, this);
        }
        if (object instanceof FindingView view) {
            return wrap(view.model());
        }
        if (object instanceof Citation citation) {
            return wrap(citation(citation));
        }
        throw new TemplateModelException(object.getClass().getSimpleName());
    }

    private static Map<String, Object> citation(Citation citation) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("文号", citation.document());
        model.put("条", citation.clause());
        model.put("原文", citation.quote());
        model.put("解释", citation.interpretation());
        return model;
    }
}
