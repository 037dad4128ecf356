package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Finding;
import io.github.tianbao.render.annotate.ChecklistLooks.Look;
import io.github.tianbao.render.book.PrintedPage;
import io.github.tianbao.render.book.TextWidth;
import io.github.tianbao.value.Citation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes the first sheet of an annotated copy (核查清单): every finding in one table, the gravest first, linked to its cell. */
final class Checklist {
    static final String TITLE = "核查清单";

    /** Excel opens no sheet with more hyperlinks than this. */
    private static final int MOST_LINKS = 66_000;

    private static final float LINE_POINTS = 13.5f;
    private static final float ROW_POINTS = 18f;
    private static final float TITLE_POINTS = 28f;
    private static final float MOST_POINTS = 400f;

    private record Column(String heading, int width, Function<Entry, String> text) {}

    private record Entry(int number, Remark remark) {
        Finding finding() {
            return remark.finding();
        }
    }

    private static final int NUMBER = 0;
    private static final int CELL = 2;
    private static final int ROW = 3;
    private static final int KIND = 5;
    private static final int VALUE = 7;

    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 6, entry -> String.valueOf(entry.number)),
            new Column("工作表", 10, entry -> entry.finding().sheet()),
            new Column("单元格", 11, entry -> cells(entry.finding())),
            new Column("行", 6, entry -> entry.finding().row() == 0 ? "" : String.valueOf(entry.finding().row())),
            new Column("称呼", 9, entry -> entry.remark.label()),
            new Column("级别", 9, entry -> entry.remark.kind().word()),
            new Column("规则", 7, entry -> entry.finding().rule()),
            new Column("值", 14, entry -> entry.finding().value()),
            new Column("问题", 33, entry -> entry.finding().message()),
            new Column("办法", 28, entry -> entry.finding().advice()),
            new Column("文号", 20, entry -> citations(entry.finding(), Citation::document)),
            new Column("条款", 7, entry -> citations(entry.finding(), Citation::clause)),
            new Column("原文", 30, entry -> citations(entry.finding(), Checklist::words)));

    private final Workbook workbook;
    private final ChecklistLooks looks;
    private final Sheet sheet;
    private int nextRow;

    private Checklist(Workbook workbook, ChecklistLooks looks) {
        this.workbook = workbook;
        this.looks = looks;
        this.sheet = workbook.createSheet(freeName(workbook));
    }

    /**
     * Adds the checklist to a workbook, after all other sheets.
     *
     * @param lines what was checked and for which date
     */
    static void write(Workbook workbook, ChecklistLooks looks, List<String> lines, List<Remark> remarks) {
        new Checklist(workbook, looks).write(lines, inOrder(workbook, remarks));
    }

    private void write(List<String> lines, List<Remark> remarks) {
        writeHead(lines, remarks);
        int header = nextRow;
        writeHeader();
        if (remarks.isEmpty()) {
            writeLine("未发现问题");
        } else {
            writeEntries(remarks);
            addFilter(new CellRangeAddress(header, nextRow - 1, 0, COLUMNS.size() - 1));
        }
        sheet.createFreezePane(0, header + 1);
        PrintedPage.setUp(sheet, true, header, header);
        name();
    }

    private void addFilter(CellRangeAddress range) {
        sheet.setAutoFilter(range);
        if (workbook instanceof HSSFWorkbook old) {
            pointFilterAtItsSheet(old, range);
        }
    }

    /** Apache POI writes the number of the sheet where an index into the table of sheet references belongs. */
    private void pointFilterAtItsSheet(HSSFWorkbook old, CellRangeAddress range) {
        InternalWorkbook records = old.getInternalWorkbook();
        int index = old.getSheetIndex(sheet);
        Area3DPtg area = new Area3DPtg(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn(),
                false, false, false, false, records.checkExternSheet(index));
        records.getSpecificBuiltinRecord(NameRecord.BUILTIN_FILTER_DB, index + 1).setNameDefinition(new Ptg[] {area});
    }

    private void writeHead(List<String> lines, List<Remark> remarks) {
        Cell title = newRow(TITLE_POINTS).createCell(0);
        title.setCellValue(TITLE);
        title.setCellStyle(looks.of(Look.TITLE));
        lines.forEach(this::writeLine);
        writeCounts(remarks);
        writeLine("请在原表上改正后重新报送；本页和各单元格的底色、批注由填报核查加上，重新核查时自动取下，不必手工删除。");
    }

    private void writeCounts(List<Remark> remarks) {
        Row row = newRow(ROW_POINTS);
        for (MarkKind kind : MarkKind.values()) {
            long count = remarks.stream().filter(remark -> remark.kind() == kind).count();
            writeCount(row, 1 + 2 * kind.ordinal(), kind, count);
        }
    }

    /** Two cells wide, but for the last kind, whose column is broad enough. */
    private void writeCount(Row row, int column, MarkKind kind, long count) {
        Cell cell = row.createCell(column);
        cell.setCellValue(kind.word() + " " + count + " 处");
        cell.setCellStyle(looks.of(kind));
        if (column + 1 < VALUE) {
            row.createCell(column + 1).setCellStyle(looks.of(kind));
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + 1));
        }
    }

    private void writeLine(String text) {
        Cell cell = newRow(ROW_POINTS).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(looks.of(Look.LINE));
    }

    private void writeHeader() {
        Row row = newRow(ROW_POINTS);
        for (int index = 0; index < COLUMNS.size(); index++) {
            Cell cell = row.createCell(index);
            cell.setCellValue(COLUMNS.get(index).heading());
            cell.setCellStyle(looks.of(Look.HEADER));
            sheet.setColumnWidth(index, COLUMNS.get(index).width() * 256);
        }
    }

    private void writeEntries(List<Remark> remarks) {
        int room = workbook.getSpreadsheetVersion().getMaxRows() - nextRow - 1;
        for (int i = 0; i < Math.min(room, remarks.size()); i++) {
            writeEntry(new Entry(i + 1, remarks.get(i)));
        }
        if (remarks.size() > room) {
            writeLine("还有 " + (remarks.size() - room) + " 条写不下，见 receipt.json");
        }
    }

    private void writeEntry(Entry entry) {
        List<String> texts = COLUMNS.stream().map(column -> column.text().apply(entry)).toList();
        Row row = newRow(height(texts));
        for (int index = 0; index < texts.size(); index++) {
            Cell cell = row.createCell(index);
            if (index == NUMBER || index == ROW && !texts.get(index).isEmpty()) {
                cell.setCellValue(Integer.parseInt(texts.get(index)));
            } else {
                cell.setCellValue(texts.get(index));
            }
            cell.setCellStyle(look(index, entry, texts.get(index)));
        }
        if (entry.number <= MOST_LINKS) {
            link(row.getCell(CELL), entry.finding());
        }
    }

    private CellStyle look(int column, Entry entry, String text) {
        return switch (column) {
            case NUMBER, ROW -> looks.of(Look.CENTRED);
            case CELL -> looks.of(isLinked(entry.finding()) ? Look.LINK : Look.CENTRED);
            case KIND -> looks.of(entry.remark.kind());
            default -> looks.of(looksLikeFormula(text) ? Look.GUARDED_TEXT : Look.TEXT);
        };
    }

    private boolean isLinked(Finding finding) {
        return workbook.getSheet(finding.sheet()) != null && (!finding.cells().isEmpty() || finding.row() > 0);
    }

    private void link(Cell cell, Finding finding) {
        if (!isLinked(finding)) {
            return;
        }
        String target = finding.cells().isEmpty() ? "A" + finding.row() : finding.cells().get(0).toString();
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + finding.sheet().replace("'", "''") + "'!" + target);
        cell.setHyperlink(link);
    }

    private static float height(List<String> texts) {
        int lines = 1;
        for (int index = 0; index < texts.size(); index++) {
            lines = Math.max(lines, TextWidth.lines(texts.get(index), COLUMNS.get(index).width() - 2));
        }
        return Math.min(MOST_POINTS, Math.max(ROW_POINTS, lines * LINE_POINTS + 3));
    }

    private Row newRow(float points) {
        Row row = sheet.createRow(nextRow);
        row.setHeightInPoints(points);
        nextRow++;
        return row;
    }

    private void name() {
        Name name = workbook.createName();
        name.setNameName(Ledger.CHECKLIST_NAME);
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$1");
    }

    private static String freeName(Workbook workbook) {
        String name = TITLE;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            name = TITLE + number;
        }
        return name;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static String cells(Finding finding) {
        return finding.cells().stream().map(Object::toString).collect(Collectors.joining("、"));
    }

    private static String citations(Finding finding, Function<Citation, String> part) {
        return finding.citations().stream().map(part).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    private static String words(Citation citation) {
        return citation.interpretation().isEmpty() ? citation.quote()
                : (citation.quote() + "（解释：" + citation.interpretation() + "）");
    }

    private static List<Remark> inOrder(Workbook workbook, List<Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparing(Remark::kind)
                        .thenComparing(remark -> position(workbook, remark.finding().sheet()))
                        .thenComparing(remark -> remark.finding().row()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int position(Workbook workbook, String sheet) {
        int index = workbook.getSheetIndex(sheet);
        return index < 0 ? Integer.MAX_VALUE : index;
    }
}
