package io.github.tianbao.render.annotate.ooxml;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A copy of a package with some changes. Parts that nothing changes are copied as they are packed; new ones come last. The same changes
 * of the same package always give the same bytes.
 */
public final class PackageCopy {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Not the first instant a zip entry can carry: that one makes Java add the time zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final long LARGE = 8L << 20;
    /** Packing takes more time than all the rest for a large sheet; level 2 is three times as fast and packs a tenth worse. */
    private static final int LEVEL_FOR_LARGE = 2;
    private static final long NEEDS_ZIP64 = 3L << 30;

    private final OoxmlPackage source;
    private final Map<String, Edits> edits = new TreeMap<>();
    private final Map<String, PartContent> added = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final ContentTypes types = new ContentTypes();
    private final Map<String, References> references = new TreeMap<>();

    public PackageCopy(OoxmlPackage source) {
        this.source = source;
    }

    /** The changes of a part. */
    public Edits edits(String part) {
        return edits.computeIfAbsent(OoxmlPackage.key(part), key -> new Edits());
    }

    /** Adds a part. */
    public void add(String part, String contentType, PartContent content) {
        added.put(part, content);
        types.add(part, contentType);
    }

    /** Adds a part whose type its ending tells. */
    public void addByEnding(String part, String contentType, PartContent content) {
        added.put(part, content);
        types.addEnding(part.substring(part.lastIndexOf('.') + 1), contentType);
    }

    /** Replaces the whole content of a part. */
    public void replace(String part, PartContent content) {
        removed.add(OoxmlPackage.key(part));
        added.put(part, content);
    }

    /** Removes a part with what it refers to. References to it have to be removed by themselves. */
    public void remove(String part) {
        removed.add(OoxmlPackage.key(part));
        removed.add(OoxmlPackage.key(OoxmlPackage.relationshipsOf(part)));
        types.remove(part);
    }

    /** Makes a part refer to another. */
    public void relate(String from, Relationship to) {
        references.computeIfAbsent(from, part -> new References()).add(to);
    }

    /** Takes a reference of a part away. */
    public void unrelate(String from, String id) {
        references.computeIfAbsent(from, part -> new References()).remove(id);
    }

    /** A name for a new part: the first number that is free between a beginning and an ending. */
    public String freeName(String beginning, String ending) {
        int number = 1;
        while (isTaken(beginning + number + ending)) {
            number++;
        }
        return beginning + number + ending;
    }

    private boolean isTaken(String part) {
        boolean there = source.has(part) && !removed.contains(OoxmlPackage.key(part));
        return there || added.keySet().stream().anyMatch(other -> OoxmlPackage.key(other).equals(OoxmlPackage.key(part)));
    }

    /** Writes the copy. */
    public void write(Path file) throws IOException {
        types.edit(source, CONTENT_TYPES, edits(CONTENT_TYPES));
        for (Map.Entry<String, References> entry : references.entrySet()) {
            write(entry.getKey(), entry.getValue());
        }
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.setUseZip64(Zip64Mode.Never);
            for (ZipArchiveEntry entry : source.entries()) {
                copy(entry, zip);
            }
            for (Map.Entry<String, PartContent> part : added.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                put(entry, Deflater.DEFAULT_COMPRESSION, zip, part.getValue());
            }
        }
    }

    private void write(String part, References changes) throws IOException {
        String names = OoxmlPackage.relationshipsOf(part);
        if (removed.contains(OoxmlPackage.key(names))) {
            return;
        }
        if (!source.has(names)) {
            added.put(names, out -> out.write(changes.asNew(names).getBytes(StandardCharsets.UTF_8)));
        } else if (changes.leaveNothing(source.relationships(part))) {
            removed.add(OoxmlPackage.key(names));
        } else {
            changes.edit(source, names, edits(names));
        }
    }

    private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream zip) throws IOException {
        String key = OoxmlPackage.key(entry.getName());
        Edits changes = edits.get(key);
        if (removed.contains(key)) {
            return;
        }
        if (changes == null || changes.isEmpty()) {
            try (InputStream packed = source.raw(entry)) {
                zip.addRawArchiveEntry(entry, packed);
            }
            return;
        }
        ZipArchiveEntry changed = new ZipArchiveEntry(entry.getName());
        if (entry.getSize() > NEEDS_ZIP64) {
            zip.setUseZip64(Zip64Mode.AsNeeded);
        }
        put(changed, entry.getSize() > LARGE || changes.areLarge() ? LEVEL_FOR_LARGE : Deflater.DEFAULT_COMPRESSION, zip, out -> {
            try (InputStream content = source.open(entry.getName())) {
                changes.apply(content, out);
            }
        });
    }

    private static void put(ZipArchiveEntry entry, int level, ZipArchiveOutputStream zip, PartContent content) throws IOException {
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setTimeLocal(TIME);
        zip.setLevel(level);
        zip.putArchiveEntry(entry);
        content.writeTo(new Unclosed(zip));
        zip.closeArchiveEntry();
    }

    /** A part may close its stream; the zip file stays open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
