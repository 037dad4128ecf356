package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Finding;
import io.github.tianbao.render.book.TextWidth;
import io.github.tianbao.value.Citation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the first sheet of an annotated copy says (核查清单): every finding in one table, the gravest first, linked to its cell. */
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

    /** Title, counts, and what to do. */
    private static final int ROWS_AROUND_LINES = 3;

    /** A kind, a sheet, a row and a number fit into one number that can be sorted. */
    private static final int BITS_OF_A_SHEET = 12;
    private static final int BITS_OF_A_ROW = 21;
    private static final int BITS_OF_A_NUMBER = 27;

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

    private final List<String> sheets;
    private final int mostRows;
    private final ChecklistSheet sheet;
    private int rows;

    private Checklist(List<String> sheets, int mostRows, ChecklistSheet sheet) {
        this.sheets = sheets;
        this.mostRows = mostRows;
        this.sheet = sheet;
    }

    /**
     * Writes a checklist.
     *
     * @param sheets   the names of the clerk's sheets, in their order
     * @param mostRows how many rows the sheet can have
     * @param lines    what was checked and for which date
     */
    static void write(ChecklistSheet sheet, List<String> sheets, int mostRows, List<String> lines, List<Remark> remarks)
            throws IOException {
        new Checklist(sheets, mostRows, sheet).write(lines, remarks);
    }

    /** The 0-based row of the headings. */
    static int header(List<String> lines) {
        return lines.size() + ROWS_AROUND_LINES;
    }

    private void write(List<String> lines, List<Remark> remarks) throws IOException {
        sheet.begin(header(lines), COLUMNS.stream().map(Column::width).toList());
        row(TITLE_POINTS);
        sheet.text(0, TITLE, Look.TITLE);
        for (String line : lines) {
            writeLine(line);
        }
        writeCounts(remarks);
        writeLine("请在原表上改正后重新报送；本页和各单元格的底色、批注由填报核查加上，重新核查时自动取下，不必手工删除。");
        row(ROW_POINTS);
        for (int index = 0; index < COLUMNS.size(); index++) {
            sheet.text(index, COLUMNS.get(index).heading(), Look.HEADER);
        }
        if (remarks.isEmpty()) {
            writeLine("未发现问题");
        } else {
            writeEntries(inOrder(remarks));
        }
        sheet.end(!remarks.isEmpty());
    }

    private void row(float points) throws IOException {
        sheet.row(points);
        rows++;
    }

    private void writeLine(String text) throws IOException {
        row(ROW_POINTS);
        sheet.text(0, text, Look.LINE);
    }

    /** Two cells wide each, but for the last kind, whose column is broad enough. */
    private void writeCounts(List<Remark> remarks) throws IOException {
        row(ROW_POINTS);
        Map<MarkKind, Long> counts = remarks.stream().collect(Collectors.groupingBy(Remark::kind, Collectors.counting()));
        for (MarkKind kind : MarkKind.values()) {
            long count = counts.getOrDefault(kind, 0L);
            int column = 1 + 2 * kind.ordinal();
            sheet.text(column, kind.word() + " " + count + " 处", Look.of(kind));
            if (column + 1 < VALUE) {
                sheet.mergeWithNext(column, Look.of(kind));
            }
        }
    }

    private void writeEntries(List<Remark> remarks) throws IOException {
        int room = mostRows - rows - 1;
        for (int i = 0; i < Math.min(room, remarks.size()); i++) {
            writeEntry(new Entry(i + 1, remarks.get(i)));
        }
        if (remarks.size() > room) {
            writeLine("还有 " + (remarks.size() - room) + " 条写不下，见 receipt.json");
        }
    }

    private void writeEntry(Entry entry) throws IOException {
        List<String> texts = COLUMNS.stream().map(column -> column.text().apply(entry)).toList();
        row(height(texts));
        for (int index = 0; index < texts.size(); index++) {
            String text = texts.get(index);
            if (index == NUMBER || index == ROW && !text.isEmpty()) {
                sheet.number(index, Integer.parseInt(text), Look.CENTRED);
            } else {
                sheet.text(index, text, look(index, entry, text));
            }
        }
        if (entry.number <= MOST_LINKS && isLinked(entry.finding())) {
            sheet.link(CELL, target(entry.finding()));
        }
    }

    private Look look(int column, Entry entry, String text) {
        return switch (column) {
            case ROW -> Look.CENTRED;
            case CELL -> isLinked(entry.finding()) ? Look.LINK : Look.CENTRED;
            case KIND -> Look.of(entry.remark.kind());
            default -> looksLikeFormula(text) ? Look.GUARDED_TEXT : Look.TEXT;
        };
    }

    private boolean isLinked(Finding finding) {
        return sheets.contains(finding.sheet()) && (!finding.cells().isEmpty() || finding.row() > 0);
    }

    private static String target(Finding finding) {
        String cell = finding.cells().isEmpty() ? "A" + finding.row() : finding.cells().get(0).toString();
        return "'" + finding.sheet().replace("'", "''") + "'!" + cell;
    }

    private static float height(List<String> texts) {
        int lines = 1;
        for (int index = 0; index < texts.size(); index++) {
            lines = Math.max(lines, TextWidth.lines(texts.get(index), COLUMNS.get(index).width() - 2));
        }
        return Math.min(MOST_POINTS, Math.max(ROW_POINTS, lines * LINE_POINTS + 3));
    }

    /** A name for the sheet that no sheet of the clerk's has. */
    static String freeName(List<String> sheets) {
        String name = TITLE;
        for (int number = 2; sheets.contains(name); number++) {
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

    private List<Remark> inOrder(List<Remark> remarks) {
        long[] keys = new long[remarks.size()];
        for (int at = 0; at < keys.length; at++) {
            Remark remark = remarks.get(at);
            long grave = (long) remark.kind().ordinal() << BITS_OF_A_SHEET | position(remark.finding().sheet());
            keys[at] = (grave << BITS_OF_A_ROW | remark.finding().row()) << BITS_OF_A_NUMBER | at;
        }
        Arrays.sort(keys);
        return new Remark.Chosen(remarks, Arrays.stream(keys).mapToInt(key -> (int) (key & (1 << BITS_OF_A_NUMBER) - 1)).toArray());
    }

    private int position(String name) {
        int index = sheets.indexOf(name);
        return index < 0 ? sheets.size() : index;
    }
}
