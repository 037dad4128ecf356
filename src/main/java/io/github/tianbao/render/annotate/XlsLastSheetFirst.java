package io.github.tianbao.render.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Moves the last sheet of an .xls to the front and moves nothing else: formulas, names, charts and print areas keep meaning the
 * sheets they meant.
 *
 * <p>Works on the records of the finished file ([MS-XLS] 2.4), since everything in an .xls refers to sheets by way of one table,
 * EXTERNSHEET. {@code HSSFWorkbook.setSheetOrder} takes an index into that table for the number of a sheet: after it, print
 * titles, filters and print areas belong to other sheets.
 */
final class XlsLastSheetFirst {
    private static final String STREAM = "Workbook";

    private static final int EOF = 0x000A;
    private static final int EXTERNSHEET = 0x0017;
    private static final int NAME = 0x0018;
    private static final int WINDOW1 = 0x003D;
    private static final int BOUNDSHEET = 0x0085;
    private static final int TABID = 0x013D;
    private static final int SUPBOOK = 0x01AE;
    private static final int INDEX = 0x020B;

    private static final int HEADER = 4;
    private static final int SUPBOOK_OF_THIS_WORKBOOK = 0x0401;
    private static final int FIRST_SPECIAL_SHEET_NUMBER = 0xFFFE;

    private record Entry(int start, int type, int length) {
        int data() {
            return start + HEADER;
        }

        int end() {
            return start + HEADER + length;
        }
    }

    private final ByteBuffer stream;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> sheets;

    private XlsLastSheetFirst(byte[] bytes) {
        this.stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        do {
            entries.add(entryAt(entries.isEmpty() ? 0 : last(entries).end()));
        } while (last(entries).type() != EOF);
        this.sheets = entries(BOUNDSHEET);
    }

    /** The bytes of the same workbook with its last sheet in front. */
    static byte[] in(byte[] xls) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            byte[] stream;
            try (DocumentInputStream in = file.createDocumentInputStream(STREAM)) {
                stream = in.readAllBytes();
            }
            new XlsLastSheetFirst(stream).reorder();
            file.createOrUpdateDocument(new ByteArrayInputStream(stream), STREAM);
            ByteArrayOutputStream out = new ByteArrayOutputStream(xls.length);
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private void reorder() {
        entries(EXTERNSHEET).forEach(this::renumberReferences);
        entries(NAME).forEach(this::renumberName);
        entries(WINDOW1).forEach(this::renumberView);
        entries(TABID).forEach(entry -> rotate(entry.data(), entry.data() + 2 * (sheets.size() - 1), entry.data() + 2 * sheets.size()));
        moveSheets();
        rotate(sheets.get(0).start(), last(sheets).start(), last(sheets).end());
    }

    /** Moves the sheets themselves too: there are readers that go by their order in the file, Apache POI among them. */
    private void moveSheets() {
        int first = stream.getInt(sheets.get(0).data());
        int last = stream.getInt(last(sheets).data());
        int end = stream.capacity();
        shiftIndexes(first, last, end - last);
        shiftIndexes(last, end, first - last);
        sheets.forEach(sheet -> shift(sheet.data(), end - last));
        stream.putInt(last(sheets).data(), first);
        rotate(first, last, end);
    }

    /** An INDEX record tells where in the whole file the rows of its sheet are. */
    private void shiftIndexes(int from, int to, int by) {
        for (Entry entry = entryAt(from); entry.end() < to; entry = entryAt(entry.end())) {
            if (entry.type() == INDEX) {
                for (int at = entry.data() + 12; at < entry.end(); at += Integer.BYTES) {
                    shift(at, by);
                }
            }
        }
    }

    private void shift(int at, int by) {
        if (stream.getInt(at) != 0) {
            stream.putInt(at, stream.getInt(at) + by);
        }
    }

    private void renumberReferences(Entry table) {
        int own = supbookOfThisWorkbook();
        int count = unsigned(table.data());
        for (int at = table.data() + 2; at < table.data() + 2 + 6 * count; at += 6) {
            if (unsigned(at) == own) {
                renumber(at + 2);
                renumber(at + 4);
            }
        }
    }

    private int supbookOfThisWorkbook() {
        List<Entry> books = entries(SUPBOOK);
        for (int number = 0; number < books.size(); number++) {
            if (unsigned(books.get(number).data() + 2) == SUPBOOK_OF_THIS_WORKBOOK) {
                return number;
            }
        }
        return -1;
    }

    /** A name that belongs to one sheet counts sheets from 1; 0 is the whole workbook. */
    private void renumberName(Entry name) {
        int at = name.data() + 8;
        if (unsigned(at) > 0) {
            stream.putShort(at, (short) (moved(unsigned(at) - 1) + 1));
        }
    }

    private void renumberView(Entry window) {
        renumber(window.data() + 10);
        renumber(window.data() + 12);
    }

    private void renumber(int at) {
        int number = unsigned(at);
        if (number < FIRST_SPECIAL_SHEET_NUMBER) {
            stream.putShort(at, (short) moved(number));
        }
    }

    private int moved(int number) {
        if (number >= sheets.size()) {
            return number;
        }
        return number == sheets.size() - 1 ? 0 : number + 1;
    }

    /** Puts what stands from {@code middle} to {@code end} before what stands from {@code start} to {@code middle}. */
    private void rotate(int start, int middle, int end) {
        byte[] all = stream.array();
        byte[] front = Arrays.copyOfRange(all, middle, end);
        System.arraycopy(all, start, all, start + front.length, middle - start);
        System.arraycopy(front, 0, all, start, front.length);
    }

    private Entry entryAt(int start) {
        return new Entry(start, unsigned(start), unsigned(start + 2));
    }

    private List<Entry> entries(int type) {
        return entries.stream().filter(entry -> entry.type() == type).toList();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(stream.getShort(at));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
