package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.Relationship;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the marks of an earlier run off an .xlsx, also after the clerk has saved it, sorted it, or put rows into it. */
final class XlsxEarlierMarks {
    private final OoxmlPackage zip;
    private final XlsxBook book;
    private final PackageCopy copy;
    private final Optional<Ledger> ledger;
    private final List<XlsxBook.Tab> going = new ArrayList<>();

    private XlsxEarlierMarks(OoxmlPackage zip, XlsxBook book) throws IOException {
        this.zip = zip;
        this.book = book;
        this.copy = new PackageCopy(zip);
        Optional<XlsxBook.Tab> sheet = book.sheet(Ledger.SHEET).filter(tab -> zip.has(tab.part()));
        this.ledger = sheet.isPresent() ? Optional.of(XlsxLedger.read(zip, book, sheet.get())) : Optional.empty();
        sheet.ifPresent(going::add);
        book.checklist().flatMap(book::sheet).filter(tab -> !going.contains(tab)).ifPresent(going::add);
    }

    /**
     * Writes a workbook without marks; writes nothing if there are none in it.
     *
     * @return the styles that can be used again
     */
    static Reusable takeOff(Path input, Path output) throws IOException {
        try (OoxmlPackage zip = new OoxmlPackage(input)) {
            XlsxBook book = XlsxBook.read(zip);
            if (!book.isMarked()) {
                return Reusable.NOTHING;
            }
            XlsxEarlierMarks marks = new XlsxEarlierMarks(zip, book);
            marks.takeOff();
            marks.copy.write(output);
            return marks.ledger.map(Reusable::of).orElse(Reusable.NOTHING);
        }
    }

    private void takeOff() throws IOException {
        for (XlsxBook.Tab tab : going) {
            remove(tab);
        }
        for (XlsxBook.Tab tab : book.sheets()) {
            if (!going.contains(tab) && zip.has(tab.part())) {
                new XlsxUnmarkedSheet(zip, copy, tab, ledger).write();
            }
        }
        List<String> left = book.sheets().stream().filter(tab -> !going.contains(tab)).map(XlsxBook.Tab::name).toList();
        int active = ledger.map(known -> left.indexOf(known.view().active())).filter(index -> index >= 0).orElse(0);
        int first = ledger.map(known -> left.indexOf(known.view().firstTab())).filter(index -> index >= 0).orElse(0);
        XlsxBookEdit edit = new XlsxBookEdit(index -> newIndex(index, left), active, first, List.of(), List.of(), List.of());
        try (PartScan scan = zip.scan(book.mainPart())) {
            edit.edit(scan, copy.edits(book.mainPart()));
        }
    }

    private int newIndex(int index, List<String> left) {
        return index < book.sheets().size() ? left.indexOf(book.sheets().get(index).name()) : index;
    }

    /** A sheet goes with everything that only it refers to. */
    private void remove(XlsxBook.Tab tab) throws IOException {
        for (Relationship relationship : zip.relationships(tab.part())) {
            if (!relationship.external()) {
                copy.remove(relationship.target());
            }
        }
        copy.remove(tab.part());
        copy.unrelate(book.mainPart(), tab.relation());
    }
}
