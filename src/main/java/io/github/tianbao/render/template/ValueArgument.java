package io.github.tianbao.render.template;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** The first argument of a template function as a value: a value of a record, or a plain number or text of the template. */
record ValueArgument(Value value, FieldType type) {

    static ValueArgument of(String function, List<?> arguments) throws TemplateModelException {
        Object first = arguments.isEmpty() ? null : arguments.get(0);
        if (first instanceof ValueModel model) {
            return new ValueArgument(model.value(), model.type());
        }
        if (first instanceof TemplateNumberModel number) {
            return new ValueArgument(Quantity.of(new BigDecimal(number.getAsNumber().toString())), FieldType.NUMBER);
        }
        if (first instanceof TemplateScalarModel text) {
            return new ValueArgument(new Text(text.getAsString()), FieldType.TEXT);
        }
        throw new BadArgument(function, "一个值");
    }

    freemarker.template.TemplateModel model() {
        return ModelWrapper.model(value, type);
    }
}
