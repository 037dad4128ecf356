package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;

/** What one reading of a sheet's part found out about the places that are wanted, and about the sheet as a whole. */
final class XlsxSheet extends XlsxSheetWalk {
    /** What follows {@code legacyDrawing}, ECMA-376 part 1, 18.3.1.99. */
    private static final Set<String> AFTER_DRAWING = Set.of("legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls",
            "webPublishItems", "tableParts", "extLst", "AlternateContent");

    private final XlsxLayout layout = new XlsxLayout();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final Map<CellAddress, XlsxSpot> spots = new HashMap<>();
    private final NavigableMap<Integer, TreeSet<Integer>> wanted = new TreeMap<>();
    private Optional<EmptyData> emptyData = Optional.empty();
    private Optional<String> drawing = Optional.empty();
    private String prefix = "";
    private long placeOfDrawing = -1;
    private int lastRow;
    private XlsxRowTag row;
    private TreeSet<Integer> columns = new TreeSet<>();

    /** The element of the rows, when there are none. */
    record EmptyData(long start, long end, StartTag tag) {}

    private XlsxSheet(Iterable<CellAddress> cells) {
        cells.forEach(cell -> wanted.computeIfAbsent(cell.row(), number -> new TreeSet<>()).add(cell.column()));
    }

    /** Goes through a sheet and looks for cells. */
    static XlsxSheet read(OoxmlPackage zip, String part, Iterable<CellAddress> cells) throws IOException {
        XlsxSheet sheet = new XlsxSheet(cells);
        try (PartScan scan = zip.scan(part)) {
            sheet.walk(scan);
        }
        return sheet;
    }

    @Override
    void tag(PartScan scan) throws IOException {
        layout.take(scan);
        if (scan.isStart("worksheet")) {
            prefix = scan.prefix();
        } else if (scan.isStart("mergeCell")) {
            scan.attribute("ref").map(CellRangeAddress::valueOf).ifPresent(merges::add);
        } else if (scan.isStart("legacyDrawing")) {
            drawing = scan.attribute("id");
        } else if (placeOfDrawing < 0 && (scan.isEnd("worksheet") || scan.isStart() && scan.depth() == 2 && AFTER_DRAWING.contains(scan.name()))) {
            placeOfDrawing = scan.start();
        }
    }

    @Override
    void startData(PartScan scan) throws IOException {
        if (scan.isEmpty()) {
            emptyData = Optional.of(new EmptyData(scan.start(), scan.end(), scan.tag()));
        }
    }

    @Override
    boolean startRow(PartScan scan, int number) throws IOException {
        layout.takeRow(scan, number);
        putRowsBefore(number, scan.start());
        lastRow = number;
        columns = wanted.getOrDefault(number, new TreeSet<>());
        if (!columns.isEmpty()) {
            row = XlsxRowTag.of(scan);
        }
        return !columns.isEmpty();
    }

    /** Wanted rows that should have come by now belong here. */
    private void putRowsBefore(int number, long at) {
        if (number > lastRow + 1) {
            wanted.subMap(lastRow + 1, number).forEach((missing, its) -> its.forEach(column ->
                    spots.put(new CellAddress(missing, column), new XlsxSpot.BetweenRows(at, layout.styleOf(column)))));
        }
    }

    @Override
    void cell(PartScan scan, int column) throws IOException {
        putCellsBefore(column, scan.start());
        if (columns.contains(column)) {
            spots.put(new CellAddress(lastRow, column), XlsxSpot.OfCell.of(scan.start(), scan.end(), scan.tag()));
        }
    }

    private void putCellsBefore(int column, long at) {
        for (int missing : columns.headSet(column)) {
            spots.computeIfAbsent(new CellAddress(lastRow, missing), address ->
                    new XlsxSpot.InRow(row, at, row.style().orElseGet(() -> layout.styleOf(missing))));
        }
    }

    @Override
    void endRow(PartScan scan) {
        putCellsBefore(Integer.MAX_VALUE, scan.start());
    }

    @Override
    void endData(PartScan scan) {
        putRowsBefore(SpreadsheetVersion.EXCEL2007.getMaxRows() + 1, scan.start());
    }

    /** Where a wanted cell stands or belongs; empty if no sheet has such a place. */
    Optional<XlsxSpot> spot(CellAddress cell) {
        return Optional.ofNullable(spots.get(cell));
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    SheetGeometry geometry() {
        return layout.geometry();
    }

    /** The id of the reference to the drawing that holds the boxes of comments. */
    Optional<String> drawing() {
        return drawing;
    }

    Optional<EmptyData> emptyData() {
        return emptyData;
    }

    String prefix() {
        return prefix;
    }

    /** Where the element belongs that names the drawing. */
    long placeOfDrawing() {
        return placeOfDrawing;
    }
}
