package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A clerk's sheet with our marks taken off.
 *
 * <p>A fill is known as ours by its style. Which style was there before is looked up by cell; if the cell has moved, by style.
 */
final class XlsxUnmarkedSheet extends XlsxSheetWalk {
    private final OoxmlPackage zip;
    private final PackageCopy copy;
    private final XlsxBook.Tab tab;
    private final Optional<Ledger> ledger;
    private final Edits edits;
    private final Map<CellAddress, Ledger.Entry> byPlace = new HashMap<>();
    private final Map<Integer, Integer> byStyle = new HashMap<>();
    private Optional<XlsxEarlierComments.Drawing> drawing = Optional.empty();
    private Row row;

    /** The row at hand: where it begins, what changes in it, and whether anything is left in it. */
    private static final class Row {
        private final int number;
        private final long start;
        private final Edits changes = new Edits();
        private boolean ours;
        private boolean holdsCells;

        Row(int number, long start) {
            this.number = number;
            this.start = start;
        }
    }

    XlsxUnmarkedSheet(OoxmlPackage zip, PackageCopy copy, XlsxBook.Tab tab, Optional<Ledger> ledger) {
        this.zip = zip;
        this.copy = copy;
        this.tab = tab;
        this.ledger = ledger;
        this.edits = copy.edits(tab.part());
        ledger.map(Ledger::entries).orElse(List.of()).forEach(entry -> {
            if (entry.sheet().equals(tab.name())) {
                byPlace.put(entry.cell(), entry);
            }
            if (entry.hasTwin()) {
                byStyle.putIfAbsent(entry.marked(), entry.original());
            }
        });
    }

    /** Writes down what has to change. */
    void write() throws IOException {
        try (PartScan scan = zip.scan(tab.part())) {
            walk(scan);
        }
        if (tab.cells()) {
            new XlsxEarlierComments(zip, copy, tab, drawing)
                    .takeOff(cell -> Optional.ofNullable(byPlace.get(cell)).flatMap(Ledger.Entry::box));
        }
    }

    @Override
    void tag(PartScan scan) throws IOException {
        if (scan.isStart("sheetView") && ledger.isPresent()) {
            XlsxSelectedTabs.select(scan, ledger.get().view().selected().contains(tab.name()), edits);
        } else if (scan.isStart("col")) {
            restore(scan, "style", edits);
        } else if (scan.isStart("legacyDrawing")) {
            String id = scan.attribute("id").orElse("");
            long start = scan.start();
            while (!scan.isEnd("legacyDrawing")) {
                scan.next();
            }
            drawing = Optional.of(new XlsxEarlierComments.Drawing(id, start, scan.end()));
        }
    }

    /** A clerk may have given our style to a whole row or column. */
    private void restore(PartScan scan, String attribute, Edits changes) throws IOException {
        Integer original = byStyle.get(scan.number(attribute, 0));
        if (original != null) {
            changes.replace(scan.start(), scan.end(), scan.tag().with(attribute, original.toString()).text());
        }
    }

    @Override
    boolean startRow(PartScan scan, int number) throws IOException {
        row = new Row(number, scan.start());
        restore(scan, "s", row.changes);
        return !byStyle.isEmpty() || !byPlace.isEmpty();
    }

    @Override
    void cell(PartScan scan, int column) throws IOException {
        int style = scan.number("s", 0);
        Ledger.Entry entry = byPlace.get(new CellAddress(row.number, column));
        boolean made = entry != null && entry.before() != Ledger.Before.CELL;
        OptionalInt before = before(style, entry);
        if (!made && before.isEmpty()) {
            row.holdsCells = true;
            return;
        }
        long start = scan.start();
        long end = scan.end();
        StartTag tag = scan.tag();
        boolean blank = skip(scan);
        if (made && blank) {
            row.changes.remove(start, scan.end());
            row.ours |= entry.before() == Ledger.Before.NO_ROW;
        } else {
            row.holdsCells = true;
            before.ifPresent(original -> row.changes.replace(start, end,
                    (original == 0 ? tag.without("s") : tag.with("s", String.valueOf(original))).text()));
        }
    }

    /** The style that a cell had before; empty if it does not carry one of our marks. */
    private OptionalInt before(int style, Ledger.Entry entry) {
        if (!byStyle.containsKey(style)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(entry != null && entry.marked() == style ? entry.original() : byStyle.get(style));
    }

    /** Goes to the end of a cell; true if nothing is in it. */
    private static boolean skip(PartScan scan) throws IOException {
        boolean blank = true;
        while (!scan.isEnd("c")) {
            scan.next();
            blank &= !scan.isStart("v") && !scan.isStart("f") && !scan.isStart("is");
        }
        return blank;
    }

    @Override
    void endRow(PartScan scan) throws IOException {
        if (row.ours && !row.holdsCells) {
            edits.remove(row.start, scan.end());
        } else {
            edits.addAll(row.changes);
        }
    }
}
