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

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
