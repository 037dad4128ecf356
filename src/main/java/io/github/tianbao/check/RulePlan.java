package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.Mark;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What of a programme can be checked on one table, and what a person has to look at because columns are not there. */
final class RulePlan {
    private final FieldReads reads;
    private final TableSetting table;
    private final List<TableSetting> all;
    private final ReferenceLists lists;
    private final Map<Rule.Reach, List<Planned>> planned = new LinkedHashMap<>();
    private final List<TableAssessment.Unchecked> unchecked = new ArrayList<>();
    private final List<String> computations;
    private final List<String> groupComputations;

    /**
     * @param all   all tables of the submission; an aggregate over the submission may read any of them
     * @param lists the lists from outside that were given
     */
    RulePlan(Programme programme, FieldReads reads, TableSetting table, List<TableSetting> all, ReferenceLists lists) {
        this.reads = reads;
        this.table = table;
        this.all = List.copyOf(all);
        this.lists = lists;
        programme.rules().stream().filter(this::concerns).forEach(this::plan);
        this.computations = names(programme, computation -> !isOfGroups(computation));
        this.groupComputations = names(programme, this::isOfGroups);
    }

    private List<String> names(Programme programme, Predicate<Computation> wanted) {
        return programme.computations().stream()
                .filter(computation -> concerns(reads.of(computation.expression())))
                .filter(wanted)
                .map(computation -> computation.name().text())
                .toList();
    }

    private boolean isOfGroups(Computation computation) {
        return computation.reach() == Rule.Reach.GROUP && table.spec().group().isFolded();
    }

    /**
     * A rule that runs.
     *
     * @param marked the fields whose cells show that it is not met, or other keys of {@link Mark}s
     */
    record Planned(Rule rule, List<String> marked) {}

    private void plan(Rule rule) {
        List<String> missing = missing(rule);
        List<String> notGiven = reads.lists(rule).stream().filter(list -> lists.find(list).isEmpty()).toList();
        if (missing.isEmpty() && notGiven.isEmpty()) {
            List<String> marked = rule.marks().isEmpty() ? List.copyOf(reads.of(rule.condition()))
                    : rule.marks().stream().map(Mark::key).toList();
            planned.computeIfAbsent(rule.reach(), reach -> new ArrayList<>()).add(new Planned(rule, marked));
        } else {
            unchecked.add(new TableAssessment.Unchecked(rule, missing, notGiven));
        }
    }

    /**
     * Whether a rule is about this table: it declares all that the rule reads or asks for. Where no table does, a rule is about the
     * one that declares what it reads of the record at hand and what it marks; what only aggregates over the submission read may
     * then stand in other tables, and where none has it, the rule is not checked, and said to be so.
     */
    private boolean concerns(Rule rule) {
        Set<String> mentioned = reads.mentioned(rule);
        if (all.stream().anyMatch(any -> mentioned.stream().allMatch(any::declares))) {
            return concerns(mentioned);
        }
        Set<String> own = new LinkedHashSet<>(reads.nearby(rule));
        rule.marks().forEach(mark -> own.add(mark.field()));
        return !own.isEmpty() && concerns(own);
    }

    /** A rule that reads or asks for fields of another kind of table is not about this one. */
    private boolean concerns(Set<String> fields) {
        return fields.stream().allMatch(table::declares);
    }

    private List<String> missing(Rule rule) {
        return reads.needed(rule).stream()
                .filter(field -> table.declares(field) ? !table.has(field) : all.stream().noneMatch(other -> other.has(field)))
                .toList();
    }

    List<Planned> rules(Rule.Reach reach) {
        return planned.getOrDefault(reach, List.of());
    }

    List<TableAssessment.Unchecked> unchecked() {
        return unchecked;
    }

    /** Names of the computations that the records of this kind of table have, in pack order. */
    List<String> computations() {
        return computations;
    }

    /** Names of those that its households or other groups have. */
    List<String> groupComputations() {
        return groupComputations;
    }
}
