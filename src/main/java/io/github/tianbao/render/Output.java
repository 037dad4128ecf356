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
        ANNOTATED, FORM, SUMMARY, NOTICE, REPORT;

        static Kind of(io.github.tianbao.programme.OutputSpec.Kind kind) {
            return switch (kind) {
                case FORM -> FORM;
                case SUMMARY -> SUMMARY;
                case NOTICE -> NOTICE;
                case REPORT -> REPORT;
            };
        }

        /** As receipts write it. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
