package io.github.tianbao.cli;

import io.github.tianbao.ledger.status.Refused;
import io.github.tianbao.ledger.status.Sending;
import io.github.tianbao.ledger.status.Sendings;
import io.github.tianbao.programme.Cycle;
import io.github.tianbao.programme.Programme;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who has sent, who has not, and what falls due, for one month.
 *
 * @param today counts the days to a deadline
 */
record StatusBoard(YearMonth month, LocalDate today, List<Section> sections, List<Refused> refused) {
    StatusBoard {
        sections = List.copyOf(sections);
        refused = List.copyOf(refused);
    }

    /**
     * A programme in the period that the month belongs to.
     *
     * @param period as people say it; empty for what is reported but once
     */
    record Section(String programme, String name, String period, List<Due> deadlines, List<Line> lines) {
        Section {
            deadlines = List.copyOf(deadlines);
            lines = List.copyOf(lines);
        }

        List<String> missing() {
            return lines.stream().filter(line -> line.sent().isEmpty()).map(Line::township).distinct().toList();
        }

        /** How many townships have sent. */
        long sent() {
            return lines.stream().filter(line -> line.sent().isPresent()).map(Line::township).distinct().count();
        }
    }

    /** A day by which something has to be done, and how many days are left; negative if it is over. */
    record Due(String name, LocalDate day, long daysLeft) {}

    /** A township and a file of it, or none. */
    record Line(String township, Optional<Sending> sent) {}

    /**
     * Puts a board together.
     *
     * @param programmes by which periods and deadlines are told
     * @param expected   townships that should send; those that ever sent count too
     */
    static StatusBoard of(Sendings sendings, List<Programme> programmes, SortedSet<String> expected, YearMonth month, LocalDate today) {
        Map<String, Programme> known = programmes.stream().collect(Collectors.toMap(Programme::id, programme -> programme));
        List<Section> sections = new ArrayList<>();
        sendings.programmes().forEach((id, name) ->
                sections.add(section(sendings, id, name, Optional.ofNullable(known.get(id)), expected, month, today)));
        return new StatusBoard(month, today, sections, sendings.refused(month));
    }

    private static Section section(Sendings sendings, String id, String name, Optional<Programme> programme,
            SortedSet<String> expected, YearMonth month, LocalDate today) {
        Optional<Cycle.Period> period = programme.map(Programme::cycle).orElse(Cycle.YEAR).period(month.atEndOfMonth());
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.addAll(sendings.townships(id));
        List<Line> lines = new ArrayList<>();
        for (Sending sending : sendings.of(id, period.map(Cycle.Period::code).orElse(""))) {
            missing.remove(sending.township());
            lines.add(new Line(sending.township(), Optional.of(sending)));
        }
        missing.forEach(township -> lines.add(new Line(township, Optional.empty())));
        return new Section(id, name, period.map(Cycle.Period::name).orElse(""),
                programme.map(found -> deadlines(found, month, today)).orElse(List.of()), lines);
    }

    /** What falls due in the month or later, and what the pack reminds of in it, the nearest first. */
    private static List<Due> deadlines(Programme programme, YearMonth month, LocalDate today) {
        Stream<Due> deadlines = programme.deadlines().stream().filter(deadline -> !deadline.day().isBefore(month.atDay(1)))
                .map(deadline -> due(deadline.name(), deadline.day(), today));
        Stream<Due> reminders = programme.reminders().stream().flatMap(reminder -> reminder.next(month.atDay(1)).stream()
                .filter(day -> YearMonth.from(day).equals(month)).map(day -> due(reminder.name(), day, today)));
        return Stream.concat(deadlines, reminders).sorted(Comparator.comparing(Due::day)).toList();
    }

    private static Due due(String name, LocalDate day, LocalDate today) {
        return new Due(name, day, ChronoUnit.DAYS.between(today, day));
    }
}
