package io.github.tianbao.programme;

import io.github.tianbao.rule.WorkingDays;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One documented scheme (事项), all of it checked when its pack was loaded. Immutable; safe for many threads.
 *
 * @param id           name of the folder
 * @param sha256       over all files of the pack and the shared files it uses, in name order
 * @param folder       where the pack lies
 * @param computations in an order in which each needs only those before it
 */
public record Programme(
        String id,
        String name,
        String sha256,
        Path folder,
        List<Notice> notices,
        List<Parameter> parameters,
        List<TableSpec> tables,
        List<ListSpec> lists,
        List<LookupTable> lookups,
        List<Computation> computations,
        List<Rule> rules,
        List<Judgement> judgements,
        List<Deadline> deadlines,
        List<Reminder> reminders,
        List<OutputSpec> outputs,
        Optional<NoticeListSpec> noticeList,
        Cycle cycle,
        ArchiveSpec archive,
        WorkingDays workingDays) {
    public Programme {
        notices = List.copyOf(notices);
        parameters = List.copyOf(parameters);
        tables = List.copyOf(tables);
        lists = List.copyOf(lists);
        lookups = List.copyOf(lookups);
        computations = List.copyOf(computations);
        rules = List.copyOf(rules);
        judgements = List.copyOf(judgements);
        deadlines = List.copyOf(deadlines);
        reminders = List.copyOf(reminders);
        outputs = List.copyOf(outputs);
    }

    /** The programme as recognition sees it when it looks for some of its lists: they stand in the place of its tables. */
    public Programme ofLists(Predicate<ListSpec> wanted) {
        return new Programme(id, name, sha256, folder, notices, parameters, lists.stream().filter(wanted).map(ListSpec::table).toList(),
                lists, lookups, computations, rules, judgements, deadlines, reminders, outputs, noticeList, cycle, archive, workingDays);
    }

    /** The same programme with other parameters of the same names. */
    public Programme withParameters(List<Parameter> others) {
        return new Programme(id, name, sha256, folder, notices, others, tables, lists, lookups, computations, rules, judgements, deadlines, reminders,
                outputs, noticeList, cycle, archive, workingDays);
    }

    /** The same programme with another rule in the place of the one that has its number. */
    public Programme withRule(Rule other) {
        List<Rule> changed = rules.stream().map(rule -> rule.id().equals(other.id()) ? other : rule).toList();
        return new Programme(id, name, sha256, folder, notices, parameters, tables, lists, lookups, computations, changed, judgements, deadlines, reminders, outputs,
                noticeList, cycle, archive, workingDays);
    }
}
