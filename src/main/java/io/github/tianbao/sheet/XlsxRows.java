package io.github.tianbao.sheet;

import io.github.tianbao.sheet.SourceSheet.ShapeListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls the rows out of a sheet part, one at a time. Addresses come from the cells' own references; a cell or row without
 * one stands after the one before it (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
final class XlsxRows implements Iterator<SourceRow> {
    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = (1 << 14) - 1;

    private final XmlPart part;
    private final XMLStreamReader reader;
    private final XlsxCells values;
    private final ShapeListener shape;

    private Optional<SourceRow> next = Optional.empty();
    private boolean ended;
    private int rowNumber;

    XlsxRows(XmlPart part, XlsxCells values, ShapeListener shape) {
        this.part = part;
        this.reader = part.reader();
        this.values = values;
        this.shape = shape;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && !ended) {
                advance();
            }
        } catch (XMLStreamException damaged) {
            throw new UncheckedIOException(new IOException(damaged));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return next.isPresent();
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRow row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    private void advance() throws XMLStreamException, IOException {
        if (!reader.hasNext()) {
            ended = true;
            part.close();
            return;
        }
        if (reader.next() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (reader.getLocalName()) {
            case "row" -> readRow();
            case "mergeCell" -> part.attribute("ref").map(Region::parse).ifPresent(shape::merged);
            case "col" -> readColumns();
            default -> { }
        }
    }

    /** Rows and cells come in order, each once, and not beyond the last one; Excel takes anything else for damage, too. */
    private static int following(int number, int before, int last) throws IOException {
        if (number <= before || number > last) {
            throw new IOException("row or column " + number + " after " + before);
        }
        return number;
    }

    private void readColumns() {
        if (part.flag("hidden")) {
            shape.hiddenColumns(part.number("min", 1) - 1, part.number("max", 1) - 1);
        }
    }

    private void readRow() throws XMLStreamException, IOException {
        rowNumber = following(part.number("r", rowNumber + 1), rowNumber, LAST_ROW);
        boolean hidden = part.flag("hidden");
        List<SourceCell> cells = new ArrayList<>();
        int column = -1;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                column = following(readCell(column + 1, cells), column, LAST_COLUMN);
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                break;
            }
        }
        next = cells.isEmpty() ? Optional.empty() : Optional.of(new SourceRow(rowNumber, hidden, cells));
    }

    /** Reads a cell and gives its column. */
    private int readCell(int expectedColumn, List<SourceCell> cells) throws XMLStreamException, IOException {
        int column = expectedColumn;
        int style = 0;
        String type = "";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            switch (reader.getAttributeLocalName(i)) {
                case "r" -> column = column(reader.getAttributeValue(i));
                case "s" -> style = Integer.parseInt(reader.getAttributeValue(i));
                case "t" -> type = reader.getAttributeValue(i);
                default -> { }
            }
        }
        String value = "";
        boolean formula = false;
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "v" -> value = reader.getElementText();
                    case "is" -> value = RichText.read(reader, "is");
                    case "f" -> formula = true;
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
        }
        values.cell(column, type, style, value, formula).ifPresent(cells::add);
        return column;
    }

    /** The column of a reference such as {@code AB12}, without making an address of it: this runs for every cell. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + (reference.charAt(i) & 0x1F);
        }
        return column - 1;
    }
}
