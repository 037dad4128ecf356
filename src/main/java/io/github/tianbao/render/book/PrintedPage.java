package io.github.tianbao.render.book;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Sets a sheet up for A4 paper: all columns on one page, the header repeated, page numbers at the foot. */
public final class PrintedPage {
    private static final double SIDE_MARGIN_INCHES = 0.5;
    private static final double END_MARGIN_INCHES = 0.7;

    private PrintedPage() {}

    /**
     * Sets a sheet up.
     *
     * @param repeatFirst 0-based first row to repeat on every page
     * @param repeatLast  0-based last row to repeat; less than {@code repeatFirst} for none
     */
    public static void setUp(Sheet sheet, boolean landscape, int repeatFirst, int repeatLast) {
        PrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.setLandscape(landscape);
        sheet.setFitToPage(true);
        // in an .xls Apache POI has the bits of these two settings the wrong way round
        sheet.setAutobreaks(true);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, END_MARGIN_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, END_MARGIN_INCHES);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter("第 &P 页　共 &N 页");
        if (repeatLast >= repeatFirst) {
            sheet.setRepeatingRows(new CellRangeAddress(repeatFirst, repeatLast, -1, -1));
        }
    }
}
