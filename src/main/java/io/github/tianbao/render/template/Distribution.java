package io.github.tianbao.render.template;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final List<RecordSource> sources;
    private final Optional<String> unitField;
    private final List<String> amounts;
    private final List<Unit> units;

    Distribution(Programme programme, List<RecordView> records, List<RecordSource> sources) {
        this.programme = programme;
        this.records = records;
        this.sources = sources.stream().filter(source -> source.size() > 0).toList();
        this.unitField = reportingUnit().or(this::repeatingField).or(this::sheets);
        this.amounts = amounts();
        this.units = amounts.stream().map(this::unit).toList();
    }

    Map<String, Object> model() {
        Map<String, Group> groups = groups();
        Group all = new Group(amounts.size());
        groups.values().forEach(all::addAll);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("字段", unitField.orElse(""));
        model.put("金额项", amounts);
        model.put("单位", units.stream().map(Unit::symbol).toList());
        model.put("合计", amounts(all));
        model.put("组", unitField.map(field -> models(groups)).orElse(List.of()));
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

    /** What the pack wants to see; else money that every sheet has to report; else money that is worked out; else money that is reported at all. */
    private List<String> amounts() {
        List<String> wanted = programme.outputs().stream().map(OutputSpec::sums).filter(sums -> !sums.isEmpty()).findFirst().orElse(List.of());
        return wanted.isEmpty() ? money() : wanted.stream().filter(this::isReported).toList();
    }

    private List<String> money() {
        List<String> required = fields().filter(field -> field.columnRequired() && isMoney(field.unit()))
                .map(field -> field.name().text()).filter(this::isReported).toList();
        return required.isEmpty() ? otherAmounts() : required;
    }

    /** What an amount is counted in: a sum of money in what all of them are, or else in 元. */
    private Unit unit(String amount) {
        Unit own = unitOf(amount);
        return !isMoney(own) || amounts.stream().map(this::unitOf).filter(Distribution::isMoney).distinct().count() == 1 ? own : MONEY;
    }

    private Unit unitOf(String amount) {
        return Stream.concat(fields().filter(field -> field.name().text().equals(amount)).map(Field::unit),
                        programme.computations().stream().filter(one -> one.name().text().equals(amount)).map(Computation::unit))
                .findFirst().orElse(MONEY);
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
                .filter(field -> sources.stream().anyMatch(source -> source.types().containsKey(field.name().text())));
    }

    /** The fields that every record may have. */
    private Stream<Field> commonFields() {
        return fields().filter(field -> sources.stream().allMatch(source -> source.types().containsKey(field.name().text())));
    }

    /** Counts and sums of some records. */
    private static final class Group {
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private final BigDecimal[] amounts;
        private int size;

        Group(int amounts) {
            this.amounts = new BigDecimal[amounts];
            Arrays.fill(this.amounts, BigDecimal.ZERO);
        }

        void addAll(Group other) {
            size += other.size;
            other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Integer::sum));
            for (int at = 0; at < amounts.length; at++) {
                amounts[at] = amounts[at].add(other.amounts[at]);
            }
        }

        /** What a bar shows: the first amount, or the passing records where there is no money. */
        BigDecimal weight() {
            return amounts.length == 0 ? BigDecimal.valueOf(verdicts.getOrDefault(Verdict.PASS, 0)) : amounts[0];
        }
    }

    /** The groups in order of first appearance; one where there is nothing to tell them apart by. */
    private Map<String, Group> groups() {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (RecordView view : records) {
            String key = unitField.map(field -> text(view, field)).orElse("");
            Group group = groups.computeIfAbsent(key, fresh -> new Group(amounts.size()));
            group.size++;
            group.verdicts.merge(view.verdict(), 1, Integer::sum);
            if (view.verdict() == Verdict.PASS) {
                for (int at = 0; at < group.amounts.length; at++) {
                    group.amounts[at] = group.amounts[at].add(amount(view, amounts.get(at), units.get(at)));
                }
            }
        }
        return groups;
    }

    private static BigDecimal amount(RecordView view, String name, Unit unit) {
        return view.value(name).filter(Quantity.class::isInstance).map(Quantity.class::cast)
                .map(quantity -> quantity.unit().isNone() ? quantity.amount() : quantity.unit().convert(quantity.amount(), unit))
                .orElse(BigDecimal.ZERO);
    }

    private List<Map<String, Object>> models(Map<String, Group> groups) {
        BigDecimal longest = groups.values().stream().map(Group::weight).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        List<Map<String, Object>> models = new ArrayList<>();
        groups.forEach((key, group) -> models.add(model(key.isEmpty() ? "（未填）" : key, group, longest)));
        return models;
    }

    private Map<String, Object> model(String key, Group group, BigDecimal longest) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("键", key);
        model.put("总数", group.size);
        for (Verdict verdict : Verdict.values()) {
            model.put(verdict.word(), group.verdicts.getOrDefault(verdict, 0));
        }
        model.put("金额", amounts(group));
        model.put("长", longest.signum() == 0 ? 0
                : group.weight().multiply(BigDecimal.valueOf(FULL)).divide(longest, 0, RoundingMode.HALF_UP).intValue());
        return model;
    }

    private List<Quantity> amounts(Group group) {
        return IntStream.range(0, amounts.size()).mapToObj(at -> new Quantity(group.amounts[at], units.get(at))).toList();
    }

    private static String text(RecordView view, String field) {
        return field.equals(SHEET) ? view.record().sheet() : view.value(field).map(Value::text).orElse("");
    }
}
