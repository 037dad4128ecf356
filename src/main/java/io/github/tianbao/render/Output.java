package io.github.tianbao.render;

/**
 * A file that was produced.
 *
 * @param path   relative to the submission's output folder, with {@code /}
 * @param sha256 of its bytes
 */
public record Output(String path, Kind kind, String sha256) {

    /** What a file is, as receipts name it. */
    public enum Kind {
        ANNOTATED("核查结果"), FORM("审批表"), SUMMARY("汇总表"), NOTICE("公示名单"), REPORT("核查报告");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        static Kind of(io.github.tianbao.programme.OutputSpec.Kind kind) {
            return switch (kind) {
                case FORM -> FORM;
                case SUMMARY -> SUMMARY;
                case NOTICE -> NOTICE;
                case REPORT -> REPORT;
            };
        }

        /** As clerks call it. */
        public String word() {
            return word;
        }

        /** As receipts write it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
