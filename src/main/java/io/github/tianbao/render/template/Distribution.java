package io.github.tianbao.render.template;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How people and money spread over the units that report (分布). The unit is the first field that a sheet may leave to its fill-in line
 * or its name (取自): that is what such a field stands for; else the first text or option field with a handful of values that repeat.
 * A submission of several kinds of table has no unit that stands in all of them; it is told by sheets.
 */
final class Distribution {
    private static final Unit MONEY = Unit.of("元");
    private static final String SHEET = "工作表";
    private static final Set<String> NOT_WHO_REPORTS = Set.of("分节", "标题");
    private static final int MOST_GROUPS = 40;
    private static final int FULL = 100;

    private final Programme programme;
    private final List<RecordView> records;
    private final Optional<String> unitField;
    private final List<String> amounts;
    private final Unit money;

    Distribution(Programme programme, List<RecordView> records) {
        this.programme = programme;
        this.records = records;
        this.unitField = reportingUnit().or(this::repeatingField).or(this::sheets);
        this.amounts = amounts();
        this.money = money();
    }

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("字段", unitField.orElse(""));
        model.put("金额项", amounts);
        model.put("单位", money.symbol());
        model.put("合计", amounts.stream().map(name -> amount(name, records)).toList());
        model.put("组", unitField.map(this::groups).orElse(List.of()));
        return model;
    }

    private Optional<String> reportingUnit() {
        return commonFields().filter(field -> field.fallbacks().stream().anyMatch(place -> !NOT_WHO_REPORTS.contains(place)))
                .map(field -> field.name().text()).findFirst();
    }

    private Optional<String> repeatingField() {
        return commonFields().filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.OPTION)
                .map(field -> field.name().text()).filter(this::repeats).findFirst();
    }

    private Optional<String> sheets() {
        return records.stream().map(view -> text(view, SHEET)).distinct().count() > 1 ? Optional.of(SHEET) : Optional.empty();
    }

    private boolean repeats(String field) {
        long distinct = records.stream().map(view -> text(view, field)).distinct().limit(MOST_GROUPS + 1L).count();
        return distinct > 1 && distinct <= MOST_GROUPS && distinct * 2 <= records.size();
    }

    /** Money that every sheet has to report; else money that is worked out; else money that is reported at all. */
    private List<String> amounts() {
        List<String> required = fields().filter(field -> field.columnRequired() && isMoney(field.unit()))
                .map(field -> field.name().text()).filter(this::isReported).toList();
        return required.isEmpty() ? otherAmounts() : required;
    }

    /** What the amounts are counted in, where all are counted alike; else 元. */
    private Unit money() {
        Set<Unit> units = Stream.concat(
                        fields().filter(field -> amounts.contains(field.name().text())).map(Field::unit),
                        programme.computations().stream().filter(one -> amounts.contains(one.name().text())).map(Computation::unit))
                .collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : MONEY;
    }

    private boolean isReported(String field) {
        return records.stream().anyMatch(view -> view.value(field).filter(value -> !value.isMissing()).isPresent());
    }

    private List<String> otherAmounts() {
        List<String> computed = programme.computations().stream()
                .filter(computation -> isMoney(computation.unit())).map(Computation::name).map(name -> name.text())
                .filter(name -> records.stream().anyMatch(view -> view.value(name).isPresent())).toList();
        return computed.isEmpty()
                ? fields().filter(field -> isMoney(field.unit())).map(field -> field.name().text()).toList() : computed;
    }

    private static boolean isMoney(Unit unit) {
        return unit.isConvertibleTo(MONEY);
    }

    /** The fields of the tables that were sent in; a programme may know others. */
    private Stream<Field> fields() {
        return programme.tables().stream().flatMap(table -> table.fields().stream())
                .filter(field -> records.stream().anyMatch(view -> view.types().containsKey(field.name().text())));
    }

    /** The fields that every record may have. */
    private Stream<Field> commonFields() {
        List<Set<String>> kinds = records.stream().map(view -> view.types().keySet()).distinct().toList();
        return fields().filter(field -> kinds.stream().allMatch(kind -> kind.contains(field.name().text())));
    }

    private List<Map<String, Object>> groups(String field) {
        Map<String, List<RecordView>> groups = new LinkedHashMap<>();
        records.forEach(view -> groups.computeIfAbsent(text(view, field), key -> new ArrayList<>()).add(view));
        BigDecimal longest = groups.values().stream().map(this::weight).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<Map<String, Object>> models = new ArrayList<>();
        groups.forEach((key, members) -> models.add(group(key.isEmpty() ? "（未填）" : key, members, longest)));
        return models;
    }

    private Map<String, Object> group(String key, List<RecordView> members, BigDecimal longest) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("键", key);
        model.put("总数", members.size());
        for (Verdict verdict : Verdict.values()) {
            model.put(verdict.word(), members.stream().filter(view -> view.record().verdict() == verdict).count());
        }
        model.put("金额", amounts.stream().map(name -> amount(name, members)).toList());
        model.put("长", longest.signum() == 0 ? 0
                : weight(members).multiply(BigDecimal.valueOf(FULL)).divide(longest, 0, RoundingMode.HALF_UP).intValue());
        return model;
    }

    /** What a bar shows: the first amount, or the passing records where there is no money. */
    private BigDecimal weight(List<RecordView> members) {
        return amounts.isEmpty()
                ? BigDecimal.valueOf(members.stream().filter(Distribution::passes).count()) : amount(amounts.get(0), members).amount();
    }

    private Quantity amount(String name, List<RecordView> members) {
        BigDecimal sum = members.stream().filter(Distribution::passes)
                .map(view -> view.value(name).orElse(Quantity.of(0)))
                .map(value -> value instanceof Quantity quantity ? quantity.unit().isNone() ? quantity.amount()
                        : quantity.unit().convert(quantity.amount(), money) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quantity(sum, money);
    }

    private static boolean passes(RecordView view) {
        return view.record().verdict() == Verdict.PASS;
    }

    private static String text(RecordView view, String field) {
        return field.equals(SHEET) ? view.record().sheet() : view.value(field).map(Value::text).orElse("");
    }
}
