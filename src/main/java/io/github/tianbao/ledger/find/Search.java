package io.github.tianbao.ledger.find;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for; what is empty does not matter.
 *
 * @param name     of a person, firm, project or village; {@code *} stands for any characters, which a ledger with a key cannot look for
 * @param number   identity number, unified social credit code or bank account
 * @param document number of a document that rules come from (文号), or of a package (档号)
 * @param least    of an amount of money in 元
 * @param most     of the same amount
 * @param from     first reference date
 * @param until    last reference date
 * @param every    whether copies that were corrected since are looked at too
 * @param limit    how many are wanted
 */
public record Search(
        Optional<String> name,
        Optional<String> number,
        Optional<String> document,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        boolean every,
        int limit) {

    /** Whether it asks for rows and not only for files. */
    public boolean asksForRecords() {
        return name.isPresent() || number.isPresent() || least.isPresent() || most.isPresent();
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return !asksForRecords() && document.isEmpty() && from.isEmpty() && until.isEmpty();
    }
}
