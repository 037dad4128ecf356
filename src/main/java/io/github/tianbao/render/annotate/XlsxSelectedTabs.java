package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import java.io.IOException;

/** Which sheets of an .xlsx are selected together; whoever types into one of them types into all. */
final class XlsxSelectedTabs {
    private XlsxSelectedTabs() {}

    /** Whether a sheet is selected; unselects it. */
    static boolean unselect(OoxmlPackage zip, XlsxBook.Tab tab, Edits edits) throws IOException {
        boolean selected = false;
        try (PartScan scan = zip.scan(tab.part())) {
            while (zip.has(tab.part()) && scan.next() && !scan.isStart("sheetData") && !scan.isEnd("sheetViews")) {
                if (scan.isStart("sheetView") && scan.flag("tabSelected")) {
                    selected = true;
                    select(scan, false, edits);
                }
            }
        }
        return selected;
    }

    /** Changes the tag of a view. */
    static void select(PartScan scan, boolean selected, Edits edits) throws IOException {
        if (scan.flag("tabSelected") != selected) {
            StartTag tag = scan.tag();
            edits.replace(scan.start(), scan.end(), (selected ? tag.with("tabSelected", "1") : tag.without("tabSelected")).text());
        }
    }
}
