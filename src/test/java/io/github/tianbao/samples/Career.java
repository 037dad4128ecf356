package io.github.tianbao.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Years at a veterinary station, and what is left to prove them.
 *
 * @param document  number of the document that took the person on, where one is left
 * @param archives  kinds of archive material
 * @param witnesses names of those who testify
 * @param offices   what each witness was at that time
 */
record Career(
        LocalDate from,
        LocalDate to,
        String workplace,
        Optional<String> document,
        List<String> archives,
        List<String> witnesses,
        List<String> offices) {
    private static final int MONTHS_A_YEAR = 12;

    /** Years counted in full ones, a part of a year being one; first and last day both worked. */
    int years() {
        LocalDate end = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, end);
        boolean daysLeft = from.plusMonths(months).isBefore(end);
        return (int) ((months + (daysLeft ? 1 : 0) + MONTHS_A_YEAR - 1) / MONTHS_A_YEAR);
    }

    Career between(LocalDate first, LocalDate last) {
        return new Career(first, last, workplace, document, archives, witnesses, offices);
    }
}
