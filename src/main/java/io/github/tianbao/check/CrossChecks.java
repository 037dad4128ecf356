package io.github.tianbao.check;

import io.github.tianbao.check.cell.SheetCheck;
import io.github.tianbao.programme.Field;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the records of a submission with each other: values that must be unique, one identity number under two names,
 * one person under two identity numbers. Takes the records as they are read, then tells what it found.
 */
final class CrossChecks {
    private static final int NAMED_AT_MOST = 5;
    private static final int REGION_AND_BIRTH = 14;

    private final List<Comparing> comparisons = new ArrayList<>();

    CrossChecks(List<TableSetting> tables) {
        tables.stream().flatMap(table -> table.fields().stream()).filter(Field::unique).map(field -> field.name().text()).distinct()
                .forEach(field -> comparisons.add(new Comparing(record -> text(record, field), unique(field, tables))));
        persons(tables).forEach((number, name) -> {
            comparisons.add(new Comparing(record -> text(record, number), oneNumberTwoNames(number, name)));
            comparisons.add(new Comparing(record -> person(record, number, name), onePersonTwoNumbers(number, name)));
        });
    }

    /** Fields of identity numbers, each with the field of the name that stands before it. */
    private static Map<String, String> persons(List<TableSetting> tables) {
        Map<String, String> persons = new LinkedHashMap<>();
        for (TableSetting table : tables) {
            Optional<String> name = Optional.empty();
            for (Field field : table.fields()) {
                if (field.type() == FieldType.PERSON_NAME) {
                    name = Optional.of(field.name().text());
                } else if (field.type() == FieldType.IDENTITY_NUMBER) {
                    name.ifPresent(known -> persons.putIfAbsent(field.name().text(), known));
                }
            }
        }
        return persons;
    }

    /** Takes the next record of the submission, in sheet order. */
    void add(TypedRecord record) {
        comparisons.forEach(comparing -> comparing.duplicates.add(comparing.key.apply(record)));
    }

    /** What was found, for each table by position of the record. */
    List<Map<Integer, List<Finding>>> findings(List<TableReading> tables) {
        Places places = new Places(tables);
        List<Map<Integer, List<Finding>>> findings = new ArrayList<>();
        tables.forEach(table -> findings.add(new HashMap<>()));
        for (Comparing comparing : comparisons) {
            comparing.duplicates.find(position -> comparing.key.apply(places.at(position).record())).forEach((value, positions) ->
                    comparing.judge.judge(value, positions.stream().map(places::at).toList()).forEach((place, finding) ->
                            findings.get(place.table()).computeIfAbsent(place.index(), index -> new ArrayList<>()).add(finding)));
        }
        return findings;
    }

    private static Judge unique(String field, List<TableSetting> tables) {
        return (value, places) -> {
            List<Place> owners = owners(field, places, tables);
            return owners.size() < 2 ? Map.of() : each(owners, place -> finding(place, field, SheetCheck.UNIQUE, Severity.ERROR,
                    field + "“" + value + "”重复，另见" + others(place, owners, field), "请核对是否重复登记，只保留正确的一条；如有填错请更正"));
        };
    }

    /** What belongs to a household is one value, however many rows show it. */
    private static List<Place> owners(String field, List<Place> places, List<TableSetting> tables) {
        Map<Object, Place> owners = new LinkedHashMap<>();
        for (Place place : places) {
            TableSetting table = tables.get(place.table());
            owners.putIfAbsent(table.spec().group().owns(field) ? table.groupOf(place.record()) : place, place);
        }
        return List.copyOf(owners.values());
    }

    private static Judge oneNumberTwoNames(String number, String name) {
        return (value, places) -> {
            List<String> names = places.stream().map(place -> text(place.record(), name)).flatMap(Optional::stream).distinct().toList();
            return names.size() < 2 ? Map.of() : each(places, place -> finding(place, name, SheetCheck.SAME_PERSON, Severity.WARNING,
                    "同一" + number + "“" + value + "”对应不同的" + name + "：" + String.join("、", names) + "，另见" + others(place, places, name),
                    "请对照证件核对是姓名写错还是号码写错"));
        };
    }

    /** Namesakes are common; namesakes of one place and birthday are mostly one person with a slip in the number. */
    private static Judge onePersonTwoNumbers(String number, String name) {
        return (value, places) -> {
            boolean same = places.stream().map(place -> text(place.record(), number)).distinct().count() < 2;
            return same ? Map.of() : each(places, place -> finding(place, number, SheetCheck.SAME_PERSON, Severity.WARNING,
                    name + "“" + text(place.record(), name).orElse("") + "”的" + number + "与出生日期相同的同名人员不一致，另见"
                            + others(place, places, number),
                    "请核对是否为同一人：是同一人的更正号码，不是同一人的可不处理"));
        };
    }

    private static Map<Place, Finding> each(List<Place> places, Function<Place, Finding> finding) {
        Map<Place, Finding> findings = new LinkedHashMap<>();
        places.forEach(place -> findings.put(place, finding.apply(place)));
        return findings;
    }

    private static Optional<String> person(TypedRecord record, String number, String name) {
        return text(record, number).flatMap(digits ->
                text(record, name).map(person -> person + " " + digits.substring(0, Math.min(REGION_AND_BIRTH, digits.length()))));
    }

    private static Optional<String> text(TypedRecord record, String field) {
        Value value = record.fields().get(field);
        return value == null || value.isMissing() ? Optional.empty() : Optional.of(value.text());
    }

    private static Finding finding(Place place, String field, SheetCheck check, Severity severity, String message, String advice) {
        TypedRecord record = place.record();
        List<CellAddress> cells = Stream.ofNullable(record.cells().get(field)).toList();
        return new Finding(check.code(), severity, Finding.Kind.VIOLATED, place.sheet(), record.row(), cells,
                text(record, field).orElse(""), message, advice, List.of());
    }

    private static String others(Place place, List<Place> places, String field) {
        String named = places.stream().filter(other -> other != place).limit(NAMED_AT_MOST)
                .map(other -> cell(place, other, field)).collect(Collectors.joining("、"));
        return places.size() - 1 > NAMED_AT_MOST ? named + "等" + (places.size() - 1) + "处" : named;
    }

    private static String cell(Place from, Place other, String field) {
        CellAddress address = other.record().cells().get(field);
        String place = address == null ? "第" + other.record().row() + "行" : address.toString();
        return other.sheet().equals(from.sheet()) ? place : "“" + other.sheet() + "”表" + place;
    }

    /** What is compared, and what it means if several records have it in common. */
    private record Comparing(Function<TypedRecord, Optional<String>> key, Judge judge, Duplicates duplicates) {
        Comparing(Function<TypedRecord, Optional<String>> key, Judge judge) {
            this(key, judge, new Duplicates());
        }
    }

    private interface Judge {
        Map<Place, Finding> judge(String value, List<Place> places);
    }
}
