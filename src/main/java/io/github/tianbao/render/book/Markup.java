package io.github.tianbao.render.book;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads elements of a parsed XHTML document. */
final class Markup {
    private Markup() {}

    /** The child elements of these names, in order. */
    static List<Element> children(Element parent, String... names) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && List.of(names).contains(element.getTagName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The text of an element as a browser would show it: white space collapsed, {@code <br/>} a line break. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        return text.toString().lines().map(String::strip).reduce((above, below) -> above + "\n" + below).orElse("").strip();
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (child instanceof Element element && element.getTagName().equals("br")) {
                text.append('\n');
            } else {
                append(child, text);
            }
        }
    }

    static int number(Element element, String attribute, int otherwise, String place) throws WorkbookFault {
        String text = element.getAttribute(attribute).strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            throw new WorkbookFault(place, "属性 " + attribute + " 要写正整数，现为“" + text + "”");
        }
    }
}
