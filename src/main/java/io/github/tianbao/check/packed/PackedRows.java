package io.github.tianbao.check.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Rows, packed into bytes: a row of a register takes about a tenth of what its objects would. Rows are appended one by one and read in
 * any order. Many rows go to a temporary file, a page of them at a time, so that memory does not grow with them. Once nothing is
 * appended any more, safe for many threads.
 */
public final class PackedRows<T> {
    private static final int PAGE_BITS = 8;
    private static final int ROWS_OF_A_PAGE = 1 << PAGE_BITS;
    private static final int MOST_BYTES_IN_MEMORY = 4 << 20;
    private static final int PAGES_AT_HAND = 32;

    private final RowCodec<T> codec;
    private final List<Page> pages = new ArrayList<>();
    private final AtomicReferenceArray<Loaded> atHand = new AtomicReferenceArray<>(PAGES_AT_HAND);
    private Optional<SpillFile> file = Optional.empty();
    private boolean spills = true;
    private final ByteSink open = new ByteSink();
    private final ByteSink packed = new ByteSink();
    private int bytesInMemory;
    private int size;

    public PackedRows(RowCodec<T> codec) {
        this.codec = codec;
    }

    /** Some rows, one after the other. */
    private sealed interface Page {
        record InMemory(byte[] bytes) implements Page {}

        record InFile(long start, int length) implements Page {}
    }

    /** A page in memory, with where its rows begin. */
    private record Loaded(int number, byte[] bytes, int[] starts) {}

    /** Appends a row. */
    public void append(T row) {
        if ((size & ROWS_OF_A_PAGE - 1) == 0) {
            close();
        }
        packed.clear();
        codec.write(row, packed);
        open.write(packed);
        size++;
    }

    private void close() {
        if (open.length() == 0) {
            return;
        }
        byte[] bytes = open.toBytes();
        pages.add(bytesInMemory > MOST_BYTES_IN_MEMORY && spills ? spilled(bytes) : new Page.InMemory(bytes));
        bytesInMemory += bytes.length;
        open.clear();
    }

    /** Where no file can be written, memory has to do. */
    private Page spilled(byte[] bytes) {
        try {
            if (file.isEmpty()) {
                file = Optional.of(new SpillFile());
            }
            return new Page.InFile(file.get().append(bytes), bytes.length);
        } catch (IOException full) {
            spills = false;
            return new Page.InMemory(bytes);
        }
    }

    /** Says that no row will follow. */
    public void finish() {
        close();
    }

    public int size() {
        return size;
    }

    /** A row; rows can be read once {@link #finish} was called. */
    public T row(int index) {
        return codec.read(source(index));
    }

    /** The bytes of a row. */
    ByteSource source(int index) {
        Loaded page = page(index >> PAGE_BITS);
        return new ByteSource(page.bytes(), page.starts()[index & ROWS_OF_A_PAGE - 1]);
    }

    private Loaded page(int number) {
        Loaded known = atHand.get(number % PAGES_AT_HAND);
        if (known != null && known.number() == number) {
            return known;
        }
        Page page = pages.get(number);
        Loaded loaded = loaded(number, page instanceof Page.InFile in
                ? file.orElseThrow().read(in.start(), in.length()) : ((Page.InMemory) page).bytes());
        atHand.set(number % PAGES_AT_HAND, loaded);
        return loaded;
    }

    private static Loaded loaded(int number, byte[] bytes) {
        int[] starts = new int[ROWS_OF_A_PAGE];
        int count = 0;
        for (ByteSource source = new ByteSource(bytes, 0); source.at() < bytes.length; ) {
            int length = (int) source.readNumber();
            starts[count++] = source.at();
            source.skip(length);
        }
        return new Loaded(number, bytes, Arrays.copyOf(starts, count));
    }
}
