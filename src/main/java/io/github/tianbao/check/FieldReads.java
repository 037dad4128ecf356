package io.github.tianbao.check;

import io.github.tianbao.programme.Computation;
import io.github.tianbao.programme.ListSpec;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Rule;
import io.github.tianbao.rule.Aggregate;
import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which fields an expression reads in the end, through all the computations it uses. */
final class FieldReads {
    private final Map<String, Computation> computations;
    private final Set<String> outside;

    FieldReads(Programme programme) {
        this.outside = programme.lists().stream().map(ListSpec::name).collect(Collectors.toSet());
        this.computations = programme.computations().stream()
                .collect(Collectors.toMap(computation -> computation.name().text(), Function.identity()));
    }

    /** Fields that an aggregate reads of each record. */
    Set<String> of(Aggregate aggregate) {
        Gathered gathered = new Gathered(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        collect(aggregate.names(), gathered);
        return gathered.read;
    }

    /** Fields that a rule reads of the record at hand or its table; those that only aggregates over the submission read are left out. */
    Set<String> nearby(Rule rule) {
        Gathered gathered = new Gathered(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        collectNearby(rule.condition(), gathered);
        rule.applies().ifPresent(applies -> collectNearby(applies, gathered));
        return gathered.read;
    }

    private void collectNearby(Expression expression, Gathered gathered) {
        for (Name name : expression.namesNearby()) {
            if (name.kind() == Name.Kind.FIELD) {
                gathered.read.add(name.text());
            } else if (name.kind() == Name.Kind.COMPUTATION && gathered.seen.add(name.text())) {
                collectNearby(computations.get(name.text()).expression(), gathered);
            }
        }
    }

    /** Fields in order of first appearance. */
    Set<String> of(Expression expression) {
        return gather(expression).read;
    }

    /** Fields that a rule reads in its 要求 and its 当. */
    Set<String> of(Rule rule) {
        return gather(rule).read;
    }

    /** Fields that a rule reads, and those that it only asks about. */
    Set<String> mentioned(Rule rule) {
        Gathered gathered = gather(rule);
        Set<String> mentioned = new LinkedHashSet<>(gathered.read);
        mentioned.addAll(gathered.askedFor);
        return mentioned;
    }

    /** Fields that a rule needs a column for: all it reads but those that it asks for with 有列, knowing itself what to do without. */
    Set<String> needed(Rule rule) {
        Gathered gathered = gather(rule);
        Set<String> needed = new LinkedHashSet<>(gathered.read);
        needed.removeAll(gathered.askedFor);
        return needed;
    }

    /** Lists from outside that a rule needs: all whose columns it reads but those that it asks for with 有表. */
    Set<String> lists(Rule rule) {
        Set<String> lists = new LinkedHashSet<>();
        Set<String> asked = new LinkedHashSet<>();
        List<Expression> open = new ArrayList<>(List.of(rule.condition()));
        rule.applies().ifPresent(open::add);
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Expression expression = open.remove(open.size() - 1);
            expression.columnsAskedFor().stream().filter(name -> name.kind() == Name.Kind.LIST).forEach(name -> asked.add(name.text()));
            for (Name name : expression.names()) {
                if (name.kind() == Name.Kind.COLUMN) {
                    Optional.of(name.text().substring(0, name.text().indexOf(ListSpec.BETWEEN))).filter(outside::contains).ifPresent(lists::add);
                } else if (name.kind() == Name.Kind.COMPUTATION && seen.add(name.text())) {
                    open.add(computations.get(name.text()).expression());
                }
            }
        }
        lists.removeAll(asked);
        return lists;
    }

    private Gathered gather(Rule rule) {
        Gathered gathered = gather(rule.condition());
        rule.applies().ifPresent(applies -> collect(applies, gathered));
        return gathered;
    }

    private Gathered gather(Expression expression) {
        Gathered gathered = new Gathered(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        collect(expression, gathered);
        return gathered;
    }

    private void collect(Expression expression, Gathered gathered) {
        expression.columnsAskedFor().stream().filter(name -> name.kind() == Name.Kind.FIELD)
                .forEach(name -> gathered.askedFor.add(name.text()));
        collect(expression.names(), gathered);
    }

    private void collect(Set<Name> names, Gathered gathered) {
        for (Name name : names) {
            if (name.kind() == Name.Kind.FIELD) {
                gathered.read.add(name.text());
            } else if (name.kind() == Name.Kind.COMPUTATION && gathered.seen.add(name.text())) {
                collect(computations.get(name.text()).expression(), gathered);
            }
        }
    }

    private record Gathered(Set<String> read, Set<String> askedFor, Set<String> seen) {}
}
