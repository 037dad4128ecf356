package io.github.tianbao.check.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written. Whole numbers take as many bytes as they need, seven bits each. */
public final class ByteSink {
    private byte[] bytes = new byte[1 << 8];
    private int length;

    public void writeByte(int value) {
        reserve(1);
        bytes[length++] = (byte) value;
    }

    public void writeBytes(byte[] more) {
        write(more, more.length);
    }

    /** What another one holds, as {@link #writeBytes} would. */
    void write(ByteSink other) {
        write(other.bytes, other.length);
    }

    private void write(byte[] more, int count) {
        writeNumber(count);
        reserve(count);
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    public void writeText(String text) {
        writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A number that is not negative. */
    public void writeNumber(long number) {
        reserve(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A number that may be negative; small ones stay short. */
    public void writeSigned(long number) {
        writeNumber(number << 1 ^ number >> 63);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    /** Begins anew. */
    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
