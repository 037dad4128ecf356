package io.github.tianbao.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses XHTML without DTD, entities or anything from outside. */
public final class Xhtml {
    private static final DocumentBuilderFactory FACTORY = factory();

    private Xhtml() {}

    private static DocumentBuilderFactory factory() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The document of a text that has no DTD. */
    public static Document parse(String xhtml) throws MalformedXhtml {
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(new Thrower());
            return withStylesInHead(builder.parse(new InputSource(new StringReader(xhtml))));
        } catch (SAXParseException malformed) {
            throw new MalformedXhtml(malformed.getLineNumber(), malformed.getColumnNumber(), malformed);
        } catch (SAXException malformed) {
            throw new MalformedXhtml(1, 1, malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Document withStylesInHead(Document document) throws MalformedXhtml {
        NodeList styles = document.getElementsByTagName("style");
        for (int at = 0; at < styles.getLength(); at++) {
            if (!styles.item(at).getParentNode().getNodeName().equals("head")) {
                throw MalformedXhtml.styleInBody(styles.item(at).getTextContent());
            }
        }
        return document;
    }

    private static DocumentBuilder builder() {
        synchronized (FACTORY) {
            try {
                return FACTORY.newDocumentBuilder();
            } catch (ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The text of the title element, white space tidied. */
    public static String title(Document document) {
        // Not asked for its length: that would go through the whole document.
        Node title = document.getElementsByTagName("title").item(0);
        return title == null ? "" : title.getTextContent().strip().replaceAll("\\s+", " ");
    }

    /** The texts of the body, each as it stands between two tags, and the title. */
    static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        texts.add(title(document));
        NodeList bodies = document.getElementsByTagName("body");
        for (int i = 0; i < bodies.getLength(); i++) {
            collect(bodies.item(i), texts);
        }
        return texts;
    }

    private static void collect(Node node, List<String> texts) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                texts.add(child.getNodeValue());
            } else {
                collect(child, texts);
            }
        }
    }

    /** The parser's own handler would print to the console. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // what XML merely warns of does no harm to a printed page
        }

        @Override
        public void error(SAXParseException error) throws SAXParseException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXParseException {
            throw error;
        }
    }
}
