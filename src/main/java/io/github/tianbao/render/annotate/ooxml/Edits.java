package io.github.tianbao.render.annotate.ooxml;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of byte ranges of a part; what lies between them is copied as it is. */
public final class Edits {
    private static final int BUFFER = 1 << 16;

    private final List<Edit> edits = new ArrayList<>();

    /** A range and what comes in its place. */
    private sealed interface Edit {
        long start();

        long end();

        void writeTo(OutputStream out) throws IOException;
    }

    private record Text(long start, long end, String text) implements Edit {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private record Content(long start, PartContent content) implements Edit {
        @Override
        public long end() {
            return start;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            content.writeTo(out);
        }
    }

    /** Puts text before a byte; what is put at one place stands in the order in which it came. */
    public void insert(long at, String text) {
        replace(at, at, text);
    }

    /** Replaces the bytes from {@code start} to before {@code end}. Ranges must not overlap. */
    public void replace(long start, long end, String text) {
        edits.add(new Text(start, end, text));
    }

    /** Puts more before a byte than one would hold in memory. */
    public void insert(long at, PartContent content) {
        edits.add(new Content(at, content));
    }

    public void remove(long start, long end) {
        replace(start, end, "");
    }

    public void addAll(Edits others) {
        edits.addAll(others.edits);
    }

    /** Whether more comes in than one would hold in memory. */
    boolean areLarge() {
        return edits.stream().anyMatch(Content.class::isInstance);
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Copies a part with its replacements. */
    public void apply(InputStream in, OutputStream out) throws IOException {
        edits.sort(Comparator.comparingLong(Edit::start).thenComparingLong(Edit::end));
        byte[] buffer = new byte[BUFFER];
        long at = 0;
        for (Edit edit : edits) {
            if (edit.start() < at) {
                throw new IllegalStateException("edits overlap at byte " + edit.start());
            }
            copy(in, out, edit.start() - at, buffer);
            in.skipNBytes(edit.end() - edit.start());
            edit.writeTo(out);
            at = edit.end();
        }
        in.transferTo(out);
    }

    private static void copy(InputStream in, OutputStream out, long count, byte[] buffer) throws IOException {
        long left = count;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
