package io.github.tianbao.render.pdf;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Goes through XHTML that is too long to be held in memory. No DTD, no entities, nothing from outside. */
public final class XhtmlReader {
    private static final InputFactoryImpl FACTORY = factory();

    private final XMLStreamReader reader;
    private boolean inBody;

    /**
     * @param xhtml in UTF-8
     */
    public XhtmlReader(InputStream xhtml) throws MalformedXhtml {
        try {
            this.reader = FACTORY.createXMLStreamReader(xhtml, "UTF-8");
        } catch (XMLStreamException malformed) {
            throw fault(malformed);
        }
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static MalformedXhtml fault(XMLStreamException malformed) {
        boolean placed = malformed.getLocation() != null;
        return new MalformedXhtml(placed ? malformed.getLocation().getLineNumber() : 1,
                placed ? malformed.getLocation().getColumnNumber() : 1, malformed);
    }

    /** Goes on to the next tag or text; false at the end. */
    public boolean next() throws MalformedXhtml {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            if (isStart() && inBody && name().equals("style")) {
                throw MalformedXhtml.styleInBody(reader.getElementText());
            }
            inBody |= isStart() && name().equals("body");
            return true;
        } catch (XMLStreamException malformed) {
            throw fault(malformed);
        }
    }

    public boolean isStart() {
        return reader.isStartElement();
    }

    public boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    public boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamReader.SPACE;
    }

    /** The name of the element whose tag this is. */
    public String name() {
        return reader.getLocalName();
    }

    public String text() {
        return reader.getText();
    }

    /** The element that starts here, without what is in it. */
    public Element shell(Document document) {
        Element element = document.createElement(reader.getLocalName());
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            element.setAttribute(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return element;
    }

    /** The element that starts here with all that is in it; the reader stands at its end then. */
    public Element element(Document document) throws MalformedXhtml {
        Element element = shell(document);
        while (next() && !reader.isEndElement()) {
            if (isStart()) {
                element.appendChild(element(document));
            } else if (isText()) {
                element.appendChild(document.createTextNode(text()));
            }
        }
        return element;
    }
}
