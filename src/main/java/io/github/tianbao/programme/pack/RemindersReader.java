package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Reminder;
import io.github.tianbao.programme.Schedule;
import io.github.tianbao.programme.yaml.MappingReader;
import io.github.tianbao.programme.yaml.NearWord;
import io.github.tianbao.programme.yaml.NodeReader;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlMap;
import io.github.tianbao.programme.yaml.YamlText;
import io.github.tianbao.rule.Name;
import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Citation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the section 提醒. */
final class RemindersReader {
    private static final List<String> TIMES = List.of("日", "每月", "每年", "起");

    private final NameTable names;
    private final Map<String, Notice> notices;
    private final Problems problems;
    private final NodeReader nodes;

    RemindersReader(NameTable names, Map<String, Notice> notices, Problems problems) {
        this.names = names;
        this.notices = notices;
        this.problems = problems;
        this.nodes = new NodeReader(problems);
    }

    List<Reminder> read(YamlMap map) {
        List<Reminder> reminders = new ArrayList<>();
        for (YamlMap.Entry entry : new MappingReader(map, "“提醒”", problems).entries()) {
            nodes.map(entry.value(), "提醒“" + entry.key() + "”")
                    .flatMap(body -> reminder(entry.key(), body))
                    .ifPresent(reminders::add);
        }
        return reminders;
    }

    private Optional<Reminder> reminder(YamlText name, YamlMap body) {
        try (MappingReader reader = new MappingReader(body, "提醒“" + name + "”", problems)) {
            Optional<Schedule> schedule = schedule(reader);
            Optional<LocalDate> from = day(reader, "自");
            Optional<LocalDate> to = day(reader, "至");
            Citation citation = new CitationReader(notices, problems).single(reader);
            Optional<Notice> notice = Optional.ofNullable(notices.get(citation.document()));
            LocalDate begins = from.or(() -> notice.map(Notice::from)).orElse(LocalDate.MIN);
            return schedule.map(found -> new Reminder(
                    name.text(), found, begins, to.or(() -> notice.flatMap(Notice::to)), citation, name.at()));
        }
    }

    private Optional<LocalDate> day(MappingReader reader, String key) {
        return reader.text(key).flatMap(text -> nodes.day(text, reader.what() + "的“" + key + "”"));
    }

    private Optional<Schedule> schedule(MappingReader reader) {
        Optional<Schedule> once = day(reader, "日").map(Schedule.On::new);
        Optional<Schedule> monthly = reader.text("每月").flatMap(this::dayOfMonth).map(Schedule.EveryMonth::new);
        Optional<Schedule> yearly = reader.text("每年").flatMap(this::dayOfYear).map(Schedule.EveryYear::new);
        Optional<Schedule> after = after(reader);
        if (TIMES.stream().filter(reader::has).count() != 1) {
            problems.add(reader.at(), reader.what() + "要写明什么时候，从“日”“每月”“每年”“起”里选一项");
        }
        return Stream.of(once, monthly, yearly, after).flatMap(Optional::stream).findFirst();
    }

    private Optional<Integer> dayOfMonth(YamlText text) {
        if (!text.text().matches("[1-9]|[12]\\d|3[01]")) {
            problems.add(text, "“每月”应当是 1 到 31 的日数，没有这一日的月份按月底算，这里是“" + text + "”");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text.text()));
    }

    private Optional<MonthDay> dayOfYear(YamlText text) {
        try {
            return Optional.of(MonthDay.parse("--" + text.text()));
        } catch (DateTimeException e) {
            problems.add(text, "“每年”应当是 12-31 这样的月和日，“" + text + "”不是，或者没有这一天");
            return Optional.empty();
        }
    }

    private Optional<Schedule> after(MappingReader reader) {
        Optional<Name> event = reader.text("起").flatMap(this::date);
        if (!reader.has("起")) {
            reader.node("满").ifPresent(node -> problems.add(node, reader.what() + "写了“满”，还要写从哪个日期“起”"));
            return Optional.empty();
        }
        return reader.requiredText("满").flatMap(text -> new TermReader(problems).read(text, reader.what() + "的“满”"))
                .flatMap(days -> event.map(name -> new Schedule.After(name, days)));
    }

    private Optional<Name> date(YamlText text) {
        Optional<Name> name = names.find(text.text()).filter(found -> names.ofRecords().contains(found.text()));
        if (name.isEmpty()) {
            problems.add(text, "“起”要写一个日期字段或计算，没有“" + text + "”", NearWord.of(text.text(), names.ofRecords()));
        } else if (name.get().type() != Type.DATE && !names.doubtful().contains(text.text())) {
            problems.add(text, "“起”要写一个日期，“" + text + "”不是日期");
            return Optional.empty();
        }
        return name;
    }
}
