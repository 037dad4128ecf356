package io.github.tianbao.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Several documents as one: the first one's head, and each body as a block that begins a page and a page count of its own. */
final class MergedDocument {
    static final Pattern ID = Pattern.compile("^batch-\\d+$");
    private static final String FIRST = "-fs-page-sequence: start;";
    private static final String NEXT = "page-break-before: always; " + FIRST;

    private final List<String> titles = new ArrayList<>();
    private Document merged;
    private Element body;

    void add(Document document) {
        Element source = (Element) document.getElementsByTagName("body").item(0);
        if (merged == null) {
            merged = document;
            titles.add(Xhtml.title(document));
            Element block = block(source);
            body = source;
            body.appendChild(block);
        } else {
            titles.add(Xhtml.title(document));
            body.appendChild(block((Element) merged.adoptNode(source)));
        }
    }

    /** Moves what a body holds into a block that looks like it. */
    private Element block(Element source) {
        Element block = merged.createElement("div");
        NamedNodeMap attributes = source.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            block.setAttribute(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        block.setAttribute("id", "batch-" + (titles.size() - 1));
        block.setAttribute("style", (titles.size() == 1 ? FIRST : NEXT) + source.getAttribute("style"));
        for (Node child = source.getFirstChild(); child != null; child = source.getFirstChild()) {
            block.appendChild(child);
        }
        return block;
    }

    Document document() {
        return merged;
    }

    /** The documents' own titles, in order. */
    List<String> titles() {
        return titles;
    }
}
