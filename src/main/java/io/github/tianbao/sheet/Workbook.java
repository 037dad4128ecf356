package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;

/** A workbook opened for reading. Close it when done; the rows of a large table cannot be read after that. */
public interface Workbook extends AutoCloseable {

    /** Names of all sheets, in order, with whether anything stands in them. */
    List<SheetInfo> sheets();

    /** Every band of rows that may be a header, over all sheets, best layout first within a sheet. */
    List<HeaderBand> headerCandidates();

    /**
     * The sheets that look like a filled-in form with these labels, each as the header of a table of one record.
     *
     * @param labels the words that known forms print
     */
    List<HeaderBand> formCandidates(FormLabels labels);

    /**
     * The tables under the chosen headers, in sheet order; a table ends before the next chosen header on its sheet.
     *
     * @param chosen bands out of {@link #headerCandidates()} and {@link #formCandidates} that do not overlap
     */
    List<Table> tables(List<HeaderBand> chosen);

    /** The SHA-256 of the file that this one is a marked copy of: the original, as it came in; empty for a clerk's own file. */
    Optional<String> markedCopyOf();

    @Override
    void close();

    /** A sheet of the workbook. */
    record SheetInfo(String name, boolean hidden, boolean empty, List<String> firstLines) {
        public SheetInfo {
            firstLines = List.copyOf(firstLines);
        }
    }
}
