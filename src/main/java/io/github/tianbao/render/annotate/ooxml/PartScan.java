package io.github.tianbao.render.annotate.ooxml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Goes through a part from tag to tag and tells at which bytes each one lies. Names are local names: transitional and strict documents
 * differ in namespaces only. What is no well-formed XML ends in an {@link IOException}.
 */
public final class PartScan implements AutoCloseable {
    private static final InputFactoryImpl FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader2 reader;
    private int depth;

    /**
     * @param stream UTF-8, as {@link OoxmlPackage#open} gives it
     */
    public PartScan(InputStream stream) throws IOException {
        this.stream = stream;
        try {
            this.reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next tag; false at the end of the part. An empty element is a start and an end at the same bytes. */
    public boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    public String name() {
        return reader.getLocalName();
    }

    /** How many elements are open: 1 at the start tag of the root, 0 at its end. */
    public int depth() {
        return depth;
    }

    public boolean isEmpty() throws IOException {
        try {
            return reader.isEmptyElement();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** The first byte of the tag. */
    public long start() {
        return reader.getLocationInfo().getStartingByteOffset();
    }

    /** The byte after the tag. */
    public long end() throws IOException {
        try {
            return reader.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** The attribute with a local name, whatever its namespace. */
    public Optional<String> attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return Optional.of(reader.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    public boolean flag(String name) {
        return attribute(name).filter(value -> value.equals("1") || value.equals("true") || value.equals("on")).isPresent();
    }

    public int number(String name, int otherwise) {
        return attribute(name).map(String::strip).map(Integer::parseInt).orElse(otherwise);
    }

    public double decimal(String name, double otherwise) {
        return attribute(name).map(String::strip).map(Double::parseDouble).orElse(otherwise);
    }

    /** The text of the element that starts here; the scan stands at its end then. */
    public String text() throws IOException {
        try {
            depth--;
            return reader.getElementText();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        }
    }

    /** The tag that starts here, to be written again with other attributes. */
    public StartTag tag() throws IOException {
        return StartTag.of(reader, isEmpty());
    }

    /** The prefix of the element's name with its colon; empty without one. */
    public String prefix() {
        return reader.getPrefix() == null || reader.getPrefix().isEmpty() ? "" : reader.getPrefix() + ":";
    }

    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException malformed) {
            throw new IOException(malformed);
        } finally {
            stream.close();
        }
    }
}
