package io.github.tianbao.render.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Works the style of an element out once for all elements that look the same to selectors: same name and attributes, under parents
 * that look the same. In a batch of forms that is nearly every element after the first form. Style sheets that ask for an element's
 * place among its siblings turn the sharing off.
 */
final class SharedCascade extends StyleReference {
    private static final Pattern ASKS_FOR_PLACE = Pattern.compile(":(first|last|only|nth|even|odd)|\\+\\s*[\\w.#\\[*]");

    private final Map<Element, Look> looks = new IdentityHashMap<>();
    private Look root = new Look();
    private boolean shared;

    /** What selectors see of an element: its name and attributes, and those of its ancestors. */
    private static final class Look {
        private final Map<String, Look> children = new HashMap<>();
        private final Map<String, Optional<CascadedStyle>> pseudoElements = new HashMap<>();
        private CascadedStyle style;
    }

    SharedCascade(UserAgentCallback userAgent) {
        super(userAgent);
    }

    @Override
    public void setDocumentContext(SharedContext context, NamespaceHandler namespace, Document document, UserInterface ui) {
        super.setDocumentContext(context, namespace, document, ui);
        looks.clear();
        root = new Look();
        shared = !ASKS_FOR_PLACE.matcher(styleSheets(document)).find();
    }

    private static String styleSheets(Document document) {
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < document.getElementsByTagName("style").getLength(); i++) {
            sheets.append(document.getElementsByTagName("style").item(i).getTextContent()).append('\n');
        }
        return sheets.toString();
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        if (!shared || element == null) {
            return super.getCascadedStyle(element, restyle);
        }
        Look look = look(element);
        if (look.style == null) {
            look.style = super.getCascadedStyle(element, restyle);
        }
        return look.style;
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        if (!shared) {
            return super.getPseudoElementStyle(node, pseudoElement);
        }
        Element element = node instanceof Element own ? own : (Element) node.getParentNode();
        return look(element).pseudoElements
                .computeIfAbsent(pseudoElement, name -> Optional.ofNullable(super.getPseudoElementStyle(node, name))).orElse(null);
    }

    private Look look(Element element) {
        Look look = looks.get(element);
        if (look == null) {
            Look parent = element.getParentNode() instanceof Element above ? look(above) : root;
            look = parent.children.computeIfAbsent(signature(element), unseen -> new Look());
            looks.put(element, look);
        }
        return look;
    }

    private static String signature(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        if (attributes.getLength() == 0) {
            return element.getNodeName();
        }
        StringBuilder signature = new StringBuilder(element.getNodeName());
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            boolean batchId = attribute.getNodeName().equals("id") && MergedDocument.ID.matcher(attribute.getNodeValue()).matches();
            if (!batchId) {
                signature.append('\n').append(attribute.getNodeName()).append('=').append(attribute.getNodeValue());
            }
        }
        return signature.toString();
    }
}
