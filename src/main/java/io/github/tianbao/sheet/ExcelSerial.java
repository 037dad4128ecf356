package io.github.tianbao.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Excel's count of days. The 1900 system has a 29 February 1900, serial 60, that never was; the 1904 system counts
 * from 1 January 1904.
 */
enum ExcelSerial {
    FROM_1900,
    FROM_1904;

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final long LAST_SECOND_OF_A_DAY = 86_399;
    private static final int MOST_DIGITS = 7;
    private static final long DAY_THAT_NEVER_WAS = 60;
    private static final BigDecimal AFTER_THE_DAY_THAT_NEVER_WAS = BigDecimal.valueOf(61);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The moment meant; empty for day 0, for 29 February 1900, and beyond what Excel shows. */
    Optional<LocalDateTime> moment(BigDecimal serial) {
        if (serial.signum() < 0 || serial.precision() - serial.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal day = serial.setScale(0, RoundingMode.DOWN);
        long seconds = serial.subtract(day).multiply(SECONDS_OF_A_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return date(day.longValueExact())
                .filter(date -> !date.isAfter(LAST))
                .map(date -> date.atStartOfDay().plusSeconds(Math.min(seconds, LAST_SECOND_OF_A_DAY)));
    }

    /** What Excel shows for the serials without a date. */
    Optional<String> impossibleDay(BigDecimal serial) {
        if (this == FROM_1904 || serial.signum() < 0 || serial.compareTo(AFTER_THE_DAY_THAT_NEVER_WAS) >= 0) {
            return Optional.empty();
        }
        long day = serial.longValue();
        if (day == 0) {
            return Optional.of("1900/1/0");
        }
        return day == DAY_THAT_NEVER_WAS ? Optional.of("1900/2/29") : Optional.empty();
    }

    private Optional<LocalDate> date(long day) {
        if (this == FROM_1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(day));
        }
        if (day == 0 || day == DAY_THAT_NEVER_WAS) {
            return Optional.empty();
        }
        LocalDate base = day < DAY_THAT_NEVER_WAS ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return Optional.of(base.plusDays(day));
    }
}
