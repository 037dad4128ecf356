package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import java.io.IOException;
import java.util.Set;

/** Which sheets of an .xlsx are selected together; whoever types into one of them types into all. */
final class XlsxSelectedTabs {
    private static final String SELECTED = "tabSelected";
    private static final Set<String> IN_WORDS = Set.of("true", "false");

    private XlsxSelectedTabs() {}

    /** Whether a sheet is selected; unselects it. */
    static boolean unselect(OoxmlPackage zip, XlsxBook.Tab tab, Edits edits) throws IOException {
        boolean selected = false;
        try (PartScan scan = zip.scan(tab.part())) {
            while (zip.has(tab.part()) && scan.next() && !scan.isStart("sheetData") && !scan.isEnd("sheetViews")) {
                if (scan.isStart("sheetView") && scan.flag(SELECTED)) {
                    selected = true;
                    select(scan, false, edits);
                }
            }
        }
        return selected;
    }

    /** Changes the tag of a view; one that says it in words keeps to words, so that taking the marks off gives the same tag again. */
    static void select(PartScan scan, boolean selected, Edits edits) throws IOException {
        if (scan.flag(SELECTED) != selected) {
            StartTag tag = scan.tag();
            boolean inWords = scan.attribute(SELECTED).filter(IN_WORDS::contains).isPresent();
            StartTag changed = inWords ? tag.with(SELECTED, String.valueOf(selected)) : selected ? tag.with(SELECTED, "1") : tag.without(SELECTED);
            edits.replace(scan.start(), scan.end(), changed.text());
        }
    }
}
