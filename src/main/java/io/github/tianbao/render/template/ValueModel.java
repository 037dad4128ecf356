package io.github.tianbao.render.template;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Value;

/** A value in a template: prints as people write it, and has the parts {@code .数 .单位 .有 .原文}. */
class ValueModel implements TemplateScalarModel, TemplateHashModel {
    private final Value value;
    private final FieldType type;

    ValueModel(Value value, FieldType type) {
        this.value = value;
        this.type = type;
    }

    Value value() {
        return value;
    }

    FieldType type() {
        return type;
    }

    @Override
    public String getAsString() {
        return ShownValue.of(value, type);
    }

    @Override
    public TemplateModel get(String part) {
        return switch (part) {
            case "数" -> value instanceof Quantity quantity ? new SimpleNumber(quantity.amount()) : null;
            case "单位" -> new SimpleScalar(value instanceof Quantity quantity ? quantity.unit().symbol() : "");
            case "有" -> value.isMissing() ? TemplateBooleanModel.FALSE : TemplateBooleanModel.TRUE;
            case "原文" -> new SimpleScalar(value.text());
            case "年" -> value instanceof PartialDate date ? new SimpleNumber(date.first().getYear()) : null;
            case "月" -> value instanceof PartialDate date && date.precision() != PartialDate.Precision.YEAR
                    ? new SimpleNumber(date.first().getMonthValue()) : null;
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return value.isMissing();
    }
}
