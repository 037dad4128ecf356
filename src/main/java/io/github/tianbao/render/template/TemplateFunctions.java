package io.github.tianbao.render.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.rule.WorkingDays;
import io.github.tianbao.value.ChineseAmount;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Mask;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that templates may call. */
final class TemplateFunctions {
    private static final ModelWrapper WRAPPER = new ModelWrapper();
    private static final Unit YUAN = Unit.of("元");
    private static final Mask PUBLIC = Mask.of(Mask.Profile.PUBLIC);

    private TemplateFunctions() {}

    static Map<String, TemplateMethodModelEx> all(WorkingDays calendar) {
        Map<String, TemplateMethodModelEx> functions = new LinkedHashMap<>();
        functions.put("合计", TemplateFunctions::sum);
        functions.put("分组", TemplateFunctions::groups);
        functions.put("不在", TemplateFunctions::absent);
        functions.put("工作日后", arguments -> workingDaysAfter(arguments, calendar));
        functions.put("日期", arguments -> ValueArgument.of("日期", arguments).model());
        functions.put("金额", TemplateFunctions::money);
        functions.put("大写", TemplateFunctions::amountInWords);
        functions.put("遮盖", TemplateFunctions::masked);
        return functions;
    }

    /** 合计(list, name): the sum of what is there, in the unit of the first value. */
    private static TemplateModel sum(List<?> arguments) throws TemplateModelException {
        String name = text("合计", arguments, 1);
        Optional<Quantity> total = Optional.empty();
        TemplateSequenceModel records = sequence("合计", arguments);
        for (int at = 0; at < records.size(); at++) {
            Value value = record("合计", records, at).value(name);
            if (value instanceof Quantity quantity) {
                total = Optional.of(total.map(so -> add(so, quantity)).orElse(quantity));
            } else if (!value.isMissing()) {
                throw new BadArgument("合计", "数，“" + name + "”不是数");
            }
        }
        return ModelWrapper.model(total.orElse(Quantity.of(0)), FieldType.NUMBER);
    }

    private static Quantity add(Quantity sum, Quantity next) {
        return new Quantity(sum.amount().add(next.unit().convert(next.amount(), sum.unit())), sum.unit());
    }

    /** 分组(list, name[, order]): groups in order of first appearance, or in the order of a list. */
    private static TemplateModel groups(List<?> arguments) throws TemplateModelException {
        String name = text("分组", arguments, 1);
        Map<String, List<RecordView>> groups = new LinkedHashMap<>();
        if (arguments.size() > 2 && arguments.get(2) instanceof ValueModel order && order.value() instanceof ListValue list) {
            list.items().forEach(item -> groups.put(item.text(), new ArrayList<>()));
        }
        TemplateSequenceModel records = sequence("分组", arguments);
        for (int at = 0; at < records.size(); at++) {
            RecordModel record = record("分组", records, at);
            groups.computeIfAbsent(record.value(name).text(), key -> new ArrayList<>()).add(record.view());
        }
        List<Map<String, Object>> models = new ArrayList<>();
        groups.forEach((key, members) -> {
            if (!members.isEmpty()) {
                Map<String, Object> model = new LinkedHashMap<>();
                model.put("键", key);
                model.put("记录", members);
                models.add(model);
            }
        });
        return WRAPPER.wrap(models);
    }

    /** 不在(list, name, other list, other name): the records of the first list whose value no record of the other one has. */
    private static TemplateModel absent(List<?> arguments) throws TemplateModelException {
        if (arguments.size() < 4) {
            throw new BadArgument("不在", "两个列表，各带字段名");
        }
        Set<String> known = new HashSet<>();
        TemplateSequenceModel others = sequence("不在", arguments.subList(2, 4));
        for (int at = 0; at < others.size(); at++) {
            known.add(record("不在", others, at).value(text("不在", arguments, 3)).text());
        }
        List<RecordView> absent = new ArrayList<>();
        TemplateSequenceModel records = sequence("不在", arguments);
        for (int at = 0; at < records.size(); at++) {
            RecordModel record = record("不在", records, at);
            if (!known.contains(record.value(text("不在", arguments, 1)).text())) {
                absent.add(record.view());
            }
        }
        return WRAPPER.wrap(absent);
    }

    /** 工作日后(date, n): the last day of n working days, the first day not counted; missing where the calendar is unknown. */
    private static TemplateModel workingDaysAfter(List<?> arguments, WorkingDays calendar) throws TemplateModelException {
        Value start = ValueArgument.of("工作日后", arguments).value();
        int days = number("工作日后", arguments, 1).intValueExact();
        if (!(start instanceof PartialDate date) || date.precision() != PartialDate.Precision.DAY) {
            return ModelWrapper.model(Missing.of("日期"), FieldType.DATE);
        }
        LocalDate day = date.first();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            Optional<Boolean> working = calendar.isWorkingDay(day);
            if (working.isEmpty()) {
                return ModelWrapper.model(Missing.of(day.getYear() + "年工作日历"), FieldType.DATE);
            }
            left -= working.get() ? 1 : 0;
        }
        return ModelWrapper.model(PartialDate.day(day), FieldType.DATE);
    }

    /** 金额(value): a number as money, two decimals. */
    private static TemplateModel money(List<?> arguments) throws TemplateModelException {
        Value value = ValueArgument.of("金额", arguments).value();
        return value instanceof Quantity quantity && quantity.unit().isNone()
                ? ModelWrapper.model(Quantity.of(quantity.amount().toPlainString(), "元"), FieldType.NUMBER)
                : ModelWrapper.model(value, FieldType.NUMBER);
    }

    /** 大写(value): an amount of money in the characters of instruments, without 人民币; empty where nothing is known. */
    private static TemplateModel amountInWords(List<?> arguments) throws TemplateModelException {
        Value value = ValueArgument.of("大写", arguments).value();
        if (value.isMissing()) {
            return new SimpleScalar("");
        }
        if (!(value instanceof Quantity quantity) || !(quantity.unit().isNone() || quantity.unit().isConvertibleTo(YUAN))) {
            throw new BadArgument("大写", "金额");
        }
        BigDecimal yuan = quantity.unit().isNone() ? quantity.amount() : quantity.unit().convert(quantity.amount(), YUAN);
        return new SimpleScalar(ChineseAmount.write(yuan).found().orElseThrow(() -> new BadArgument("大写", "能写成大写的金额")));
    }

    /** 遮盖(value[, kind]): as the public may see it; the kind is that of the field, or a word such as 身份证号. */
    private static TemplateModel masked(List<?> arguments) throws TemplateModelException {
        ValueArgument argument = ValueArgument.of("遮盖", arguments);
        String word = arguments.size() > 1 ? text("遮盖", arguments, 1) : argument.type().word();
        String shown = ShownValue.of(argument.value(), argument.type());
        return new SimpleScalar(Mask.Kind.of(word).map(kind -> PUBLIC.apply(kind, shown)).orElse(shown));
    }

    /** The list of records; they are taken out of it one by one, for there may be very many. */
    private static TemplateSequenceModel sequence(String function, List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateSequenceModel sequence)) {
            throw new BadArgument(function, "记录的列表");
        }
        return sequence;
    }

    private static RecordModel record(String function, TemplateSequenceModel sequence, int at) throws TemplateModelException {
        if (!(sequence.get(at) instanceof RecordModel record)) {
            throw new BadArgument(function, "记录的列表");
        }
        return record;
    }

    private static String text(String function, List<?> arguments, int index) throws TemplateModelException {
        if (arguments.size() <= index || !(arguments.get(index) instanceof TemplateScalarModel scalar)) {
            throw new BadArgument(function, "加引号的字段名作第" + (index + 1) + "项");
        }
        return scalar.getAsString();
    }

    private static BigDecimal number(String function, List<?> arguments, int index) throws TemplateModelException {
        if (arguments.size() <= index || !(arguments.get(index) instanceof TemplateNumberModel number)) {
            throw new BadArgument(function, "数作第" + (index + 1) + "项");
        }
        return new BigDecimal(number.getAsNumber().toString());
    }
}
