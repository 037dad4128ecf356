package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a fill and a comment on every cell of an .xlsx that has a finding, and keeps account of it. */
final class XlsxMarks {
    private final OoxmlPackage zip;
    private final PackageCopy copy;
    private final XlsxBook book;
    private final XlsxStyles styles;
    private final List<String> limits = new ArrayList<>();

    XlsxMarks(OoxmlPackage zip, PackageCopy copy, XlsxBook book, XlsxStyles styles) {
        this.zip = zip;
        this.copy = copy;
        this.book = book;
        this.styles = styles;
    }

    /** Marks the cells of a sheet. */
    List<Ledger.Entry> put(XlsxBook.Tab tab, List<Remark> remarks) throws IOException {
        Set<CellAddress> cells = remarks.stream().flatMap(remark -> remark.finding().cells().stream()).collect(Collectors.toSet());
        XlsxSheet sheet = XlsxSheet.read(zip, tab.part(), cells);
        SheetMarks marks = new SheetMarks(remarks, MergedAnchors.of(sheet.merges(), remarks));
        limits.addAll(marks.limits(tab.name()));
        List<CellAddress> anchors = marks.all().stream().map(Mark::cell).toList();
        if (!cells.containsAll(anchors)) {
            sheet = XlsxSheet.read(zip, tab.part(), anchors);
        }
        return put(tab, sheet, marks);
    }

    private List<Ledger.Entry> put(XlsxBook.Tab tab, XlsxSheet sheet, SheetMarks marks) throws IOException {
        Set<CellAddress> commented = marks.commented();
        Map<CellAddress, CommentBox> boxes = new XlsxComments(zip, copy, book, tab, sheet)
                .put(marks.all().stream().filter(mark -> commented.contains(mark.cell())).toList());
        XlsxCellEdits edits = new XlsxCellEdits(sheet, copy.edits(tab.part()));
        List<Ledger.Entry> entries = new ArrayList<>(marks.all().size());
        for (Mark mark : marks.all()) {
            Optional<XlsxSpot> spot = sheet.spot(mark.cell());
            if (spot.isPresent()) {
                int original = spot.get().style();
                OptionalInt twin = styles.twin(original, mark.kind());
                edits.style(mark.cell(), spot.get(), twin.orElse(original));
                entries.add(new Ledger.Entry(tab.name(), mark.cell(), mark.kind(), original, twin.orElse(original), before(spot.get()),
                        Optional.ofNullable(boxes.get(mark.cell()))));
            }
        }
        edits.end();
        return entries;
    }

    /** What the checklist says of cells that were left without mark or comment. */
    List<String> limits() {
        return limits;
    }

    private static Ledger.Before before(XlsxSpot spot) {
        return spot instanceof XlsxSpot.OfCell ? Ledger.Before.CELL
                : spot instanceof XlsxSpot.InRow ? Ledger.Before.NO_CELL : Ledger.Before.NO_ROW;
    }
}
