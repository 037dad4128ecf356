package io.github.tianbao.render.annotate;

import io.github.tianbao.value.CellAddress;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The comments of one sheet: adds ours, below the clerk's own where there is one, and takes ours off again. */
interface CellComments {

    static CellComments of(Sheet sheet) {
        return sheet instanceof XSSFSheet modern ? new XlsxComments(modern) : new XlsComments((HSSFSheet) sheet);
    }

    /**
     * Puts a comment on a cell.
     *
     * @return where the clerk's own comment lay before ours made it grow; empty if there was none
     */
    Optional<CommentBox> add(Cell cell, CommentText text);

    /**
     * Removes our comments, and our words from the clerk's.
     *
     * @param boxes where the clerk's own comment on a cell lay before, if known
     */
    void takeOff(Function<CellAddress, Optional<CommentBox>> boxes);
}
