package io.github.tianbao.render.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Reads elements of a parsed XHTML document. */
final class Markup {
    private Markup() {}

    /** The child elements of these names, in order. */
    static List<Element> children(Element parent, String... names) {
        List<Element> children = new ArrayList<>();
        List<String> wanted = List.of(names);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && wanted.contains(element.getTagName())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The text of an element as a browser would show it: white space collapsed, {@code <br/>} a line break. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        append(element, text);
        if (text.indexOf("\n") < 0) {
            return text.toString().strip();
        }
        return text.toString().lines().map(String::strip).reduce((above, below) -> above + "\n" + below).orElse("").strip();
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                appendCollapsed(words.getData(), text);
            } else if (child instanceof Element element && element.getTagName().equals("br")) {
                text.append('\n');
            } else {
                append(child, text);
            }
        }
    }

    /** White space collapsed to one space. */
    private static void appendCollapsed(String words, StringBuilder text) {
        boolean gap = false;
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            boolean space = character == ' ' || character == '\t' || character == '\r' || character == '\n';
            if (!space) {
                text.append(character);
            } else if (!gap) {
                text.append(' ');
            }
            gap = space;
        }
    }

    /** @param place for a message, put into words only where there is one */
    static int number(Element element, String attribute, int otherwise, Supplier<String> place) throws WorkbookFault {
        String text = element.getAttribute(attribute).strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            return Math.max(1, Integer.parseInt(text));
        } catch (NumberFormatException notANumber) {
            throw new WorkbookFault(place.get(), "属性 " + attribute + " 要写正整数，现为“" + text + "”");
        }
    }
}
