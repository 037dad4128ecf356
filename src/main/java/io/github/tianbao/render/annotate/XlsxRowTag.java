package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import java.io.IOException;
import java.util.OptionalInt;

/** The start tag of a row and where it lies. */
record XlsxRowTag(long start, long end, StartTag tag) {

    static XlsxRowTag of(PartScan scan) throws IOException {
        return new XlsxRowTag(scan.start(), scan.end(), scan.tag());
    }

    /** The style of places in the row that have no cell. */
    OptionalInt style() {
        boolean styled = tag.attribute("customFormat").filter(value -> value.equals("1") || value.equals("true")).isPresent();
        return styled ? tag.attribute("s").stream().mapToInt(Integer::parseInt).findFirst() : OptionalInt.empty();
    }
}
