package io.github.tianbao.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Writes an identifier made from a PDF's own bytes over the one that OpenPDF makes from clock and memory. */
final class FileIdentifier {
    private static final byte[] KEY = "/ID [<".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEX_DIGITS = 32;

    private FileIdentifier() {}

    /** Changes the trailer's identifier in place. */
    static void fix(byte[] pdf) {
        int first = lastIndexOf(pdf, KEY) + KEY.length;
        int second = first + HEX_DIGITS + 2;
        if (first < KEY.length || pdf[second - 1] != '<' || pdf[second + HEX_DIGITS] != '>') {
            throw new IllegalStateException("no identifier in the trailer");
        }
        Arrays.fill(pdf, first, first + HEX_DIGITS, (byte) '0');
        Arrays.fill(pdf, second, second + HEX_DIGITS, (byte) '0');
        byte[] digits = HexFormat.of().formatHex(sha256(pdf), 0, HEX_DIGITS / 2).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(digits, 0, pdf, first, HEX_DIGITS);
        System.arraycopy(digits, 0, pdf, second, HEX_DIGITS);
    }

    private static int lastIndexOf(byte[] bytes, byte[] wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -wanted.length;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
