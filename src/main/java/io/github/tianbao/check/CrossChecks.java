package io.github.tianbao.check;

import io.github.tianbao.check.Duplicates.Place;
import io.github.tianbao.check.cell.SheetCheck;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the records of a submission with each other: values that must be unique, one identity number under two names,
 * one person under two identity numbers.
 */
final class CrossChecks {
    private static final int NAMED_AT_MOST = 5;
    private static final int REGION_AND_BIRTH = 14;

    private final List<TableReading> tables;
    private final Map<TypedRecord, List<Finding>> findings = new IdentityHashMap<>();

    private CrossChecks(List<TableReading> tables) {
        this.tables = tables;
    }

    /** Findings by the record they belong to. */
    static Map<TypedRecord, List<Finding>> findings(List<TableReading> tables) {
        CrossChecks checks = new CrossChecks(tables);
        checks.fields(Field::unique).forEach(checks::unique);
        checks.persons().forEach((number, name) -> {
            checks.oneNumberTwoNames(number, name);
            checks.onePersonTwoNumbers(number, name);
        });
        return checks.findings;
    }

    private List<String> fields(java.util.function.Predicate<Field> wanted) {
        return tables.stream().flatMap(table -> table.setting().fields().stream()).filter(wanted)
                .map(field -> field.name().text()).distinct().toList();
    }

    /** Fields of identity numbers, each with the field of the name that stands before it. */
    private Map<String, String> persons() {
        Map<String, String> persons = new LinkedHashMap<>();
        for (TableReading table : tables) {
            Optional<String> name = Optional.empty();
            for (Field field : table.setting().fields()) {
                if (field.type() == FieldType.PERSON_NAME) {
                    name = Optional.of(field.name().text());
                } else if (field.type() == FieldType.IDENTITY_NUMBER) {
                    name.ifPresent(known -> persons.putIfAbsent(field.name().text(), known));
                }
            }
        }
        return persons;
    }

    private void unique(String field) {
        Duplicates.find(this::places, place -> text(place, field)).forEach((value, places) -> places.forEach(place -> add(
                place, field, SheetCheck.UNIQUE, Severity.ERROR,
                field + "“" + value + "”重复，另见" + others(place, places, field), "请核对是否重复登记，只保留正确的一条；如有填错请更正")));
    }

    private void oneNumberTwoNames(String number, String name) {
        Duplicates.find(this::places, place -> text(place, number)).forEach((value, places) -> {
            List<String> names = places.stream().map(place -> text(place, name)).flatMap(Optional::stream).distinct().toList();
            if (names.size() > 1) {
                places.forEach(place -> add(place, name, SheetCheck.SAME_PERSON, Severity.WARNING,
                        "同一" + number + "“" + value + "”对应不同的" + name + "：" + String.join("、", names) + "，另见" + others(place, places, name),
                        "请对照证件核对是姓名写错还是号码写错"));
            }
        });
    }

    /** Namesakes are common; namesakes of one place and birthday are mostly one person with a slip in the number. */
    private void onePersonTwoNumbers(String number, String name) {
        Duplicates.find(this::places, place -> person(place, number, name)).values().forEach(places -> {
            if (places.stream().map(place -> text(place, number)).distinct().count() > 1) {
                places.forEach(place -> add(place, number, SheetCheck.SAME_PERSON, Severity.WARNING,
                        name + "“" + text(place, name).orElse("") + "”的" + number + "与出生日期相同的同名人员不一致，另见" + others(place, places, number),
                        "请核对是否为同一人：是同一人的更正号码，不是同一人的可不处理"));
            }
        });
    }

    private static Optional<String> person(Place place, String number, String name) {
        return text(place, number).flatMap(digits ->
                text(place, name).map(person -> person + " " + digits.substring(0, Math.min(REGION_AND_BIRTH, digits.length()))));
    }

    private static Optional<String> text(Place place, String field) {
        Value value = place.record().fields().get(field);
        return value == null || value.isMissing() ? Optional.empty() : Optional.of(value.text());
    }

    private java.util.Iterator<Place> places() {
        return tables.stream().flatMap(CrossChecks::places).iterator();
    }

    private static Stream<Place> places(TableReading table) {
        return IntStream.range(0, table.records().size())
                .mapToObj(index -> new Place(table.setting(), index, table.records().get(index)));
    }

    private void add(Place place, String field, SheetCheck check, Severity severity, String message, String advice) {
        TypedRecord record = place.record();
        List<CellAddress> cells = Stream.ofNullable(record.cells().get(field)).toList();
        findings.computeIfAbsent(record, key -> new ArrayList<>()).add(new Finding(check.code(), severity, Finding.Kind.VIOLATED,
                place.table().sheet(), record.row(), cells, text(place, field).orElse(""), message, advice, List.of()));
    }

    private static String others(Place place, List<Place> places, String field) {
        String named = places.stream().filter(other -> other != place).limit(NAMED_AT_MOST)
                .map(other -> cell(place, other, field)).collect(Collectors.joining("、"));
        return places.size() - 1 > NAMED_AT_MOST ? named + "等" + (places.size() - 1) + "处" : named;
    }

    private static String cell(Place from, Place other, String field) {
        CellAddress address = other.record().cells().get(field);
        String place = address == null ? "第" + other.record().row() + "行" : address.toString();
        return other.table().sheet().equals(from.table().sheet()) ? place : "“" + other.table().sheet() + "”表" + place;
    }
}
