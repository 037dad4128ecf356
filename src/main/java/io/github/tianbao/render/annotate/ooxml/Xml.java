package io.github.tianbao.render.annotate.ooxml;

/** Writes text as XML. */
public final class Xml {
    private static final String FIRST_LINE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    /** The line that a part begins with. */
    public static String declaration() {
        return FIRST_LINE;
    }

    /** Text as it stands in an element or, in quotation marks, in an attribute. What no XML can hold is left out. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> append(escaped, text, at);
            }
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, String text, int at) {
        char character = text.charAt(at);
        boolean paired = Character.isHighSurrogate(character)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : !Character.isLowSurrogate(character) || at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        boolean allowed = character >= ' ' && character < '\uFFFE' || character == '\n' || character == '\t';
        if (allowed && paired) {
            escaped.append(character);
        }
    }
}
