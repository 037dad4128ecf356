package io.github.tianbao.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The zip file around an Office Open XML workbook. Parts are found by their relationships, read leniently: WPS writes
 * packages that break the packaging rules and that POI refuses; strict and transitional documents differ in namespaces
 * only. {@link ZipSecureFile} keeps its limits against zip bombs.
 */
final class XlsxPackage implements AutoCloseable {
    /**
     * Apache POI takes what is packed to less than a hundredth for an attack. Thousands of rows that say the same, or that are only
     * formatted, are packed to less and are honest; an attack worth the name packs to a thousandth.
     */
    private static final double LEAST_HONEST_RATIO = 0.002;

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_HONEST_RATIO);
    }

    private final ZipSecureFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    XlsxPackage(Path file) throws IOException {
        zip = new ZipSecureFile(file.toFile());
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        return zip.getInputStream(entry);
    }

    /** The main part that the package names. */
    Optional<String> mainPart() throws IOException, XMLStreamException {
        return relationships("").values().stream()
                .filter(relationship -> relationship.isOf("officeDocument"))
                .map(Relationship::target)
                .findFirst();
    }

    /** What a part refers to, by relationship id; nothing if it refers to nothing. */
    Map<String, Relationship> relationships(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String relationships = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relationship> byId = new HashMap<>();
        if (!has(relationships)) {
            return byId;
        }
        try (XmlPart xml = new XmlPart(open(relationships))) {
            while (xml.nextElement("Relationship")) {
                String target = xml.attribute("Target").orElse("");
                byId.put(xml.attribute("Id").orElse(""), new Relationship(xml.attribute("Type").orElse(""), resolve(folder, target)));
            }
        }
        return byId;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // Nothing was written: a file that cannot be closed has nothing to lose.
        }
    }

    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        String path = plain.startsWith("/") ? plain.substring(1) : folder + plain;
        return Path.of("/" + path).normalize().toString().replace('\\', '/').substring(1);
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** A reference from one part to another. */
    record Relationship(String type, String target) {
        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }
}
