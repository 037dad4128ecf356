package io.github.tianbao.programme;

import io.github.tianbao.rule.Expression;
import io.github.tianbao.rule.SourcePosition;
import io.github.tianbao.value.Citation;
import java.util.List;
import java.util.Optional;

/**
 * What may be posted for the public to see (公示).
 *
 * @param columns fields and computations shown, in order
 * @param each    whether a row is a record or a group
 * @param apart   a list of its own for each value of these fields and computations (分), for example for each village; empty makes one list
 * @param when    only those of which this holds (当), of those that pass
 * @param term    how long it hangs
 * @param rounds  the postings, for example 乡镇公示 and 县级公示, each with its clause
 */
public record NoticeListSpec(
        List<String> columns, OutputSpec.Each each, List<String> apart, Optional<Expression> when, DayCount term, List<Round> rounds,
        SourcePosition at) {
    public NoticeListSpec {
        columns = List.copyOf(columns);
        apart = List.copyOf(apart);
        rounds = List.copyOf(rounds);
    }

    /** One posting: its name, where it hangs, and the clause. */
    public record Round(String name, List<String> places, Citation citation) {
        public Round {
            places = List.copyOf(places);
        }
    }
}
