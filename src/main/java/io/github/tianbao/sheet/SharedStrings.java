package io.github.tianbao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * The texts of a workbook, kept as UTF-8 in pages: a large roster has millions of them, and a {@link String} each would
 * need three times the room.
 */
final class SharedStrings {
    private static final int PAGE = 1024;

    private final List<Page> pages;
    private int size;

    private SharedStrings(List<Page> pages, int size) {
        this.pages = pages;
        this.size = size;
    }

    static SharedStrings none() {
        return new SharedStrings(new ArrayList<>(), 0);
    }

    static SharedStrings read(XmlPart part) throws XMLStreamException, IOException {
        List<Page> pages = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] ends = new int[PAGE];
        int size = 0;
        try (part) {
            while (part.nextElement("si")) {
                bytes.writeBytes(RichText.read(part.reader(), "si").getBytes(StandardCharsets.UTF_8));
                ends[size % PAGE] = bytes.size();
                size++;
                if (size % PAGE == 0) {
                    pages.add(new Page(bytes.toByteArray(), ends.clone()));
                    bytes.reset();
                }
            }
        }
        pages.add(new Page(bytes.toByteArray(), ends.clone()));
        return new SharedStrings(pages, size);
    }

    /** The text with an index; a file that refers to one that is not there is damaged. */
    String text(int index) throws IOException {
        if (index < 0 || index >= size) {
            throw new IOException("shared string " + index + " of " + size);
        }
        return pages.get(index / PAGE).text(index % PAGE);
    }

    /** Gives the memory back, when the workbook is closed: its tables may be known longer. */
    void release() {
        size = 0;
        pages.clear();
    }

    private record Page(byte[] bytes, int[] ends) {
        String text(int index) {
            int start = index == 0 ? 0 : ends[index - 1];
            return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
        }
    }
}
