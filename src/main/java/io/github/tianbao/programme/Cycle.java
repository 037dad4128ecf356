package io.github.tianbao.programme;

import java.time.LocalDate;
import java.util.Optional;

/** How often the same people are reported again (周期); by this the ledger knows which files stand beside each other. */
public enum Cycle {
    /** Each person once and never again. */
    ONCE("一次"),
    YEAR("年"),
    QUARTER("季"),
    MONTH("月");

    private static final int MONTHS_OF_QUARTER = 3;

    private final String word;

    Cycle(String word) {
        this.word = word;
    }

    /** The word a pack uses. */
    public String word() {
        return word;
    }

    /**
     * A stretch of time for which files are sent in.
     *
     * @param code tells it from others; of the codes of one cycle the later one is greater as text
     * @param name as people say it: {@code 2022年}, {@code 2022年第3季度}, {@code 2022年9月}
     */
    public record Period(String code, String name) {}

    /** The period of a day; empty where there is but one. */
    public Optional<Period> period(LocalDate day) {
        int year = day.getYear();
        int quarter = (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
        return switch (this) {
            case ONCE -> Optional.empty();
            case YEAR -> Optional.of(new Period("%04d".formatted(year), year + "年"));
            case QUARTER -> Optional.of(new Period("%04d-Q%d".formatted(year, quarter), year + "年第" + quarter + "季度"));
            case MONTH -> Optional.of(new Period("%04d-%02d".formatted(year, day.getMonthValue()),
                    year + "年" + day.getMonthValue() + "月"));
        };
    }

    /** What people call the period of a code. */
    public static String name(String code) {
        String year = code.split("-")[0] + "年";
        if (code.isEmpty()) {
            return "";
        }
        if (!code.contains("-")) {
            return year;
        }
        String part = code.substring(code.indexOf('-') + 1);
        return part.startsWith("Q") ? year + "第" + part.substring(1) + "季度" : year + Integer.parseInt(part) + "月";
    }
}
