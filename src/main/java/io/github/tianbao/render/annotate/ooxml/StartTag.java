package io.github.tianbao.render.annotate.ooxml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/**
 * The start tag of an element.
 *
 * @param name       with its prefix
 * @param attributes by name with prefix, namespaces declared here among them, in their order
 * @param empty      whether the element is the tag alone
 */
public record StartTag(String name, Map<String, String> attributes, boolean empty) {

    static StartTag of(XMLStreamReader reader, boolean empty) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < reader.getNamespaceCount(); at++) {
            String prefix = reader.getNamespacePrefix(at);
            attributes.put(prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, reader.getNamespaceURI(at));
        }
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(qualified(reader.getAttributePrefix(at), reader.getAttributeLocalName(at)), reader.getAttributeValue(at));
        }
        return new StartTag(qualified(reader.getPrefix(), reader.getLocalName()), attributes, empty);
    }

    private static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The same tag with an attribute set; a new one comes last. */
    public StartTag with(String attribute, String value) {
        Map<String, String> others = new LinkedHashMap<>(attributes);
        others.put(attribute, value);
        return new StartTag(name, others, empty);
    }

    public StartTag without(String attribute) {
        Map<String, String> others = new LinkedHashMap<>(attributes);
        others.remove(attribute);
        return new StartTag(name, others, empty);
    }

    /** The same tag with something in the element. */
    public StartTag opened() {
        return new StartTag(name, attributes, false);
    }

    public String endTag() {
        return "</" + name + ">";
    }

    /** As it is written. */
    public String text() {
        StringBuilder text = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) -> text.append(' ').append(attribute).append("=\"").append(Xml.escaped(value)).append('"'));
        return text.append(empty ? "/>" : ">").toString();
    }
}
