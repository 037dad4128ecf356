package io.github.tianbao.check;

import java.time.LocalDate;

/** The date a submission is checked for (核查基准日), and who says so. */
public record ReferenceDate(LocalDate day, Source source) {

    /** Where the date comes from. */
    public enum Source {
        OPTION("命令行"),
        SHEET("表内填表时间"),
        TODAY("当日");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** As receipts write it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
