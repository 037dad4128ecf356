package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Xml;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The checklist's sheet in an .xlsx, written row by row; texts stand in their cells. */
final class XlsxChecklistSheet implements ChecklistSheet {
    private final Writer out;
    private final String namespace;
    private final List<Integer> looks;
    private final StringBuilder merges = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int header;
    private int columns;
    private int row;

    /**
     * @param namespace of the elements of the workbook
     * @param looks     style numbers in the order of {@link Look}
     */
    XlsxChecklistSheet(Writer out, String namespace, List<Integer> looks) {
        this.out = out;
        this.namespace = namespace;
        this.looks = looks;
    }

    @Override
    public void begin(int headerRow, List<Integer> widths) throws IOException {
        header = headerRow;
        columns = widths.size();
        out.write(Xml.declaration() + "<worksheet xmlns=\"" + namespace + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane ySplit=\"" + (header + 1) + "\" topLeftCell=\"A"
                + (header + 2) + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int column = 1; column <= columns; column++) {
            out.write("<col min=\"" + column + "\" max=\"" + column + "\" width=\"" + widths.get(column - 1) + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
    }

    @Override
    public void row(float points) throws IOException {
        out.write((row == 0 ? "" : "</row>") + "<row r=\"" + ++row + "\" ht=\"" + points + "\" customHeight=\"1\">");
    }

    private String cell(int column, Look look) {
        return "<c r=\"" + new CellAddress(row, column) + "\" s=\"" + looks.get(look.ordinal()) + "\"";
    }

    @Override
    public void text(int column, String text, Look look) throws IOException {
        out.write(cell(column, look));
        out.write(text.isEmpty() ? "/>" : " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(text) + "</t></is></c>");
    }

    @Override
    public void number(int column, int number, Look look) throws IOException {
        out.write(cell(column, look) + "><v>" + number + "</v></c>");
    }

    @Override
    public void mergeWithNext(int column, Look look) throws IOException {
        out.write(cell(column + 1, look) + "/>");
        merges.append("<mergeCell ref=\"").append(new CellAddress(row, column)).append(':')
                .append(new CellAddress(row, column + 1)).append("\"/>");
    }

    @Override
    public void link(int column, String target) {
        links.append("<hyperlink ref=\"").append(new CellAddress(row, column)).append("\" location=\"").append(Xml.escaped(target))
                .append("\"/>");
    }

    @Override
    public void end(boolean filtered) throws IOException {
        out.write("</row></sheetData>");
        if (filtered) {
            out.write("<autoFilter ref=\"" + new CellAddress(header + 1, 0) + ":" + new CellAddress(row, columns - 1) + "\"/>");
        }
        out.write("<mergeCells>" + merges + "</mergeCells>" + (links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>"));
        out.write("<printOptions horizontalCentered=\"1\"/>"
                + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + "<headerFooter><oddFooter>&amp;C第 &amp;P 页　共 &amp;N 页</oddFooter></headerFooter></worksheet>");
        out.flush();
    }
}
