package io.github.tianbao.rule;

import java.time.LocalDate;
import java.util.Optional;

/** Which days offices work, year by year. */
public interface WorkingDays {
    /** Empty for a year whose holiday arrangement is not known. */
    Optional<Boolean> isWorkingDay(LocalDate day);
}
