package io.github.tianbao.render.book;

import io.github.tianbao.render.book.TableExtent.Part;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.XhtmlReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Goes through the tables of a document, row by row; no more than one row is in memory. */
final class XhtmlTables {
    private final Path xhtml;

    XhtmlTables(Path xhtml) {
        this.xhtml = xhtml;
    }

    /** Takes what is found. */
    interface Taker {
        /** A table begins; its columns are in it, its rows are not. */
        void start(Element table) throws WorkbookFault;

        void row(Part part, Element row) throws WorkbookFault;

        void end() throws WorkbookFault, IOException;
    }

    /** The extents of the tables, in order. */
    List<TableExtent> extents() throws IOException, MalformedXhtml {
        List<TableExtent> extents = new ArrayList<>();
        try (InputStream in = open()) {
            XhtmlReader reader = new XhtmlReader(in);
            Part part = Part.BODY;
            while (reader.next()) {
                if (!reader.isStart()) {
                    continue;
                }
                switch (reader.name()) {
                    case "table" -> {
                        extents.add(new TableExtent());
                        part = Part.BODY;
                    }
                    case "thead", "tbody", "tfoot" -> part = Part.of(reader.name());
                    case "tr" -> extents.get(extents.size() - 1).add(part);
                    default -> { }
                }
            }
        }
        return extents;
    }

    /** The title of the document, white space tidied. */
    String title() throws IOException, MalformedXhtml {
        try (InputStream in = open()) {
            XhtmlReader reader = new XhtmlReader(in);
            while (reader.next()) {
                if (reader.isStart() && reader.name().equals("title")) {
                    return reader.element(document()).getTextContent().strip().replaceAll("\\s+", " ");
                }
            }
        }
        return "";
    }

    void read(Taker taker) throws IOException, MalformedXhtml, WorkbookFault {
        try (InputStream in = open()) {
            XhtmlReader reader = new XhtmlReader(in);
            while (reader.next()) {
                if (reader.isStart() && reader.name().equals("table")) {
                    readTable(reader, taker);
                }
            }
        }
    }

    private static void readTable(XhtmlReader reader, Taker taker) throws IOException, MalformedXhtml, WorkbookFault {
        Document document = document();
        Element table = reader.shell(document);
        document.appendChild(table);
        boolean started = false;
        Part part = Part.BODY;
        while (reader.next() && !reader.isEnd("table")) {
            if (!reader.isStart()) {
                continue;
            }
            String name = reader.name();
            if (name.equals("col") || name.equals("colgroup")) {
                table.appendChild(reader.element(document));
                continue;
            }
            if (!started) {
                taker.start(table);
                started = true;
            }
            if (name.equals("tr")) {
                taker.row(part, reader.element(document));
            } else {
                part = Part.of(name);
            }
        }
        if (!started) {
            taker.start(table);
        }
        taker.end();
    }

    private InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(xhtml), 1 << 16);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
