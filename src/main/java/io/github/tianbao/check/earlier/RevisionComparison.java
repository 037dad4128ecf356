package io.github.tianbao.check.earlier;

import java.time.LocalDate;

/**
 * A corrected copy against the one that it corrects (与上次报送相比).
 *
 * @param revision  number of the earlier copy, from 1
 * @param file      its name
 * @param arrived   the day on which it came in, UTC
 * @param cured     what was wrong and is not any more
 * @param fresh     what is wrong now and was not
 * @param remaining what was wrong and still is
 */
public record RevisionComparison(
        int revision, String file, LocalDate arrived, Listed<Remark> cured, Listed<Remark> fresh, Listed<Remark> remaining) {

    /**
     * A finding of one of the two copies.
     *
     * @param row       1-based, 0 for the table as a whole
     * @param label     what the row is called; empty for the table as a whole
     */
    public record Remark(String rule, String severity, String sheet, int row, String label, String message) {}
}
