package io.github.tianbao.programme;

import io.github.tianbao.value.Citation;
import java.util.ArrayList;
import java.util.List;

/** Everything that a pack quotes, so that it can be held against the gazette. Interpretations of ours are not quotations and are left out. */
public final class Citations {
    private Citations() {}

    /**
     * One quotation.
     *
     * @param rule the rule, computation, parameter, judgement, deadline, reminder or posting that it stands for
     */
    public record Row(String programme, String rule, String document, String clause, String quote) {}

    /** All quotations of a programme, in the order of the pack. */
    public static List<Row> of(Programme programme) {
        Collector rows = new Collector(programme.id(), new ArrayList<>());
        programme.parameters().forEach(parameter -> rows.add(parameter.name().text(), List.of(parameter.citation())));
        programme.lookups().forEach(lookup -> rows.add(lookup.name(), List.of(lookup.citation())));
        programme.computations().forEach(computation -> rows.add(computation.name().text(), computation.citations()));
        programme.rules().forEach(rule -> rows.add(rule.id(), rule.citations()));
        programme.judgements().forEach(judgement -> rows.add(judgement.id(), List.of(judgement.citation())));
        programme.deadlines().forEach(deadline -> rows.add(deadline.name(), List.of(deadline.citation())));
        programme.reminders().forEach(reminder -> rows.add(reminder.name(), List.of(reminder.citation())));
        programme.noticeList().ifPresent(list -> list.rounds().forEach(round -> rows.add(round.name(), List.of(round.citation()))));
        return List.copyOf(rows.rows());
    }

    private record Collector(String programme, List<Row> rows) {
        void add(String rule, List<Citation> citations) {
            citations.stream().filter(Citation::isQuoted).forEach(citation ->
                    rows.add(new Row(programme, rule, citation.document(), citation.clause(), citation.quote())));
        }
    }
}
