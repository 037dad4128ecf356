package io.github.tianbao.rule.function;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how often each text came, exactly and in little memory: a roster has hundreds of thousands of identity numbers, and objects for
 * each would take ten times as much.
 */
final class TextCounts {
    private static final int PAGE_BITS = 20;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int LEAST_SLOTS = 64;

    /** The texts as UTF-8, one after the other; none lies in two pages. */
    private final List<byte[]> pages = new ArrayList<>();
    private int free;
    private int[] starts = new int[LEAST_SLOTS];
    private int[] lengths = new int[LEAST_SLOTS];
    private int[] counts = new int[LEAST_SLOTS];
    private int[] hashes = new int[LEAST_SLOTS];
    /** Numbers of texts, counted from 1, where their hashes point. */
    private int[] slots = new int[LEAST_SLOTS * 2];
    private int size;

    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int hash = hash(bytes);
        int slot = slot(bytes, hash);
        if (slots[slot] == 0) {
            slots[slot] = put(bytes, hash) + 1;
        }
        counts[slots[slot] - 1]++;
        if (size * 2 > slots.length) {
            rehash();
        }
    }

    int count(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int number = slots[slot(bytes, hash(bytes))];
        return number == 0 ? 0 : counts[number - 1];
    }

    private static int hash(byte[] bytes) {
        int hash = Arrays.hashCode(bytes) * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** The slot of a text, or the empty one where it belongs. */
    private int slot(byte[] bytes, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, bytes, hash)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int number, byte[] bytes, int hash) {
        int start = starts[number] & PAGE - 1;
        return hashes[number] == hash
                && Arrays.equals(pages.get(starts[number] >>> PAGE_BITS), start, start + lengths[number], bytes, 0, bytes.length);
    }

    private int put(byte[] bytes, int hash) {
        if (pages.isEmpty() || free + bytes.length > PAGE) {
            pages.add(new byte[Math.max(PAGE, bytes.length)]);
            free = 0;
        }
        System.arraycopy(bytes, 0, pages.get(pages.size() - 1), free, bytes.length);
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = pages.size() - 1 << PAGE_BITS | free;
        lengths[size] = bytes.length;
        hashes[size] = hash;
        free += bytes.length;
        return size++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = number + 1;
        }
    }
}
