package io.github.tianbao.check.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being read, as {@link ByteSink} wrote them. */
public final class ByteSource {
    private final byte[] bytes;
    private int at;

    ByteSource(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    public int readByte() {
        return bytes[at++];
    }

    public byte[] readBytes() {
        int count = (int) readNumber();
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    public String readText() {
        int count = (int) readNumber();
        at += count;
        return new String(bytes, at - count, count, StandardCharsets.UTF_8);
    }

    public long readNumber() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    public long readSigned() {
        long number = readNumber();
        return number >>> 1 ^ -(number & 1);
    }

    void skipBytes() {
        int count = (int) readNumber();
        at += count;
    }

    int at() {
        return at;
    }

    void skip(int count) {
        at += count;
    }
}
