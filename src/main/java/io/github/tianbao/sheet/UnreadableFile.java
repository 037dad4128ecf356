package io.github.tianbao.sheet;

/** Thrown for a file that cannot be read as a workbook; says why and what to do, in Chinese. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    private final String advice;

    public UnreadableFile(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    public UnreadableFile(String reason, String advice, Throwable cause) {
        super(reason, cause);
        this.advice = advice;
    }

    /** What the clerk can do. */
    public String advice() {
        return advice;
    }
}
