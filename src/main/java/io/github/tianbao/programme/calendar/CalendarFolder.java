package io.github.tianbao.programme.calendar;

import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlFile;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the calendars of a folder, one file a year. */
public final class CalendarFolder {
    private static final Pattern NAME = Pattern.compile("\\d{4}\\.yaml");

    private final Path folder;
    private final String name;
    private final Problems problems;

    private CalendarFolder(Path folder, String name, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.problems = problems;
    }

    /**
     * Reads all years; a folder that is not there knows none.
     *
     * @param name the folder's name as problems print it
     */
    public static WorkingDays read(Path folder, String name, Problems problems) {
        return new CalendarFolder(folder, name, problems).read();
    }

    private WorkingDays read() {
        Map<Integer, YearCalendar> years = new TreeMap<>();
        for (String file : files()) {
            int year = Integer.parseInt(file.substring(0, 4));
            YamlFile.read(folder.resolve(file), name + "/" + file, problems)
                    .flatMap(node -> new NodeReader(problems).map(node, "日历"))
                    .ifPresent(map -> years.put(year, year(map, year)));
        }
        return new OfficeCalendar(years);
    }

    private List<String> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(NAME.asMatchPredicate()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YearCalendar year(YamlMap map, int year) {
        try (MappingReader reader = new MappingReader(map, year + "年日历", problems)) {
            reader.requiredMap("文件").ifPresent(this::notice);
            Set<LocalDate> rest = days(reader, "休", year, Set.of());
            Set<LocalDate> work = days(reader, "班", year, rest);
            return new YearCalendar(rest, work);
        }
    }

    private void notice(YamlMap map) {
        try (MappingReader reader = new MappingReader(map, "日历的“文件”", problems)) {
            reader.requiredText("文号");
            reader.requiredText("标题");
        }
    }

    private Set<LocalDate> days(MappingReader reader, String key, int year, Set<LocalDate> rest) {
        Set<LocalDate> days = new HashSet<>();
        for (YamlText text : reader.texts(key)) {
            day(text, key, year).ifPresent(day -> {
                if (!days.add(day)) {
                    problems.add(text, "“" + key + "”里 " + day + " 写了两次");
                }
                if (rest.contains(day)) {
                    problems.add(text, day + " 既在“休”里又在“班”里");
                }
            });
        }
        return days;
    }

    private Optional<LocalDate> day(YamlText text, String key, int year) {
        Optional<LocalDate> day = new NodeReader(problems).day(text, "“" + key + "”");
        if (day.isPresent() && day.get().getYear() != year) {
            problems.add(text, day.get() + " 不在 " + year + " 年，请写到那一年的日历里");
        } else if (day.isPresent() && key.equals("班") && !YearCalendar.isWeekend(day.get())) {
            problems.add(text, day.get() + " 本来就是工作日，“班”只写上班的周六、周日");
        }
        return day;
    }
}
