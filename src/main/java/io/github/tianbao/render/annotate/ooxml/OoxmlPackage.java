package io.github.tianbao.render.annotate.ooxml;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The zip file around a document. Names are compared without regard to case and to the direction of slashes: not every program keeps the
 * packaging rules.
 */
public final class OoxmlPackage implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    /**
     * Opens a package.
     *
     * @throws IOException if the file is no zip file
     */
    public OoxmlPackage(Path file) throws IOException {
        zip = ZipFile.builder().setPath(file).get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** The content of a part, in UTF-8; empty if there is no such part. */
    public InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = entries.get(key(part));
        return entry == null ? new ByteArrayInputStream(new byte[0]) : PlainUtf8.of(zip.getInputStream(entry));
    }

    /** Goes through a part. */
    public PartScan scan(String part) throws IOException {
        return new PartScan(open(part));
    }

    /** The part that the package is about. */
    public Optional<String> mainPart() throws IOException {
        return relationships("").stream().filter(relationship -> relationship.isOf("officeDocument"))
                .map(Relationship::target).filter(this::has).findFirst();
    }

    /** What a part refers to, in the order in which it is written. */
    public List<Relationship> relationships(String part) throws IOException {
        List<Relationship> relationships = new ArrayList<>();
        String names = relationshipsOf(part);
        if (!has(names)) {
            return relationships;
        }
        try (PartScan scan = scan(names)) {
            while (scan.next()) {
                if (scan.isStart("Relationship")) {
                    boolean external = scan.attribute("TargetMode").filter("External"::equals).isPresent();
                    String target = scan.attribute("Target").orElse("");
                    relationships.add(new Relationship(scan.attribute("Id").orElse(""), scan.attribute("Type").orElse(""),
                            external ? target : resolved(part, target), external));
                }
            }
        }
        return relationships;
    }

    /** The name of the part that holds what a part refers to. */
    static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    private static String resolved(String part, String target) {
        String plain = target.replace('\\', '/');
        String path = plain.startsWith("/") ? plain : "/" + part.substring(0, part.lastIndexOf('/') + 1) + plain;
        return Path.of(path).normalize().toString().replace('\\', '/').substring(1);
    }

    static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    /** The entries as they stand in the file. */
    Iterable<ZipArchiveEntry> entries() {
        return entries.values();
    }

    /** The packed bytes of an entry. */
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return zip.getRawInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
