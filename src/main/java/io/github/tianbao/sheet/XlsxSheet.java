package io.github.tianbao.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A sheet of an Office Open XML workbook; each reading goes through its part of the package again. */
record XlsxSheet(String name, boolean hidden, Optional<String> part, XlsxPackage zip, XlsxCells values) implements SourceSheet {

    @Override
    public Iterator<SourceRow> rows(ShapeListener shape) {
        if (part.isEmpty()) {
            return Collections.emptyIterator();
        }
        try {
            return new XlsxRows(new XmlPart(zip.open(part.get())), values, shape);
        } catch (XMLStreamException damaged) {
            throw new UncheckedIOException(new IOException(damaged));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
