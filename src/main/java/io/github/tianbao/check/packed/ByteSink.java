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
        writeNumber(more.length);
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
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

    int length() {
        return length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }
}
