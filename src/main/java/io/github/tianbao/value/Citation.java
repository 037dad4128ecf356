package io.github.tianbao.value;

import java.util.Objects;

/**
 * Where a rule comes from: a clause of a notice and its words (依据).
 *
 * @param document document number (文号), for example {@code 垣政办发〔2022〕25号}
 * @param clause   clause as printed, for example {@code 六(一)}; a clause number that repeats carries an ordinal {@code [2]}
 * @param quote    short verbatim quotation; empty where the rule is an interpretation
 * @param interpretation what is ours and not the gazette's words (解释); empty where the clause says it all
 */
public record Citation(String document, String clause, String quote, String interpretation) {
    public Citation {
        Objects.requireNonNull(document);
        Objects.requireNonNull(clause);
        Objects.requireNonNull(quote);
        Objects.requireNonNull(interpretation);
    }

    /** Whether the gazette's own words carry this. */
    public boolean isQuoted() {
        return !quote.isEmpty();
    }

    /** Document number and clause as a message prints them. */
    public String place() {
        return clause.isEmpty() ? document : document + " " + clause;
    }
}
