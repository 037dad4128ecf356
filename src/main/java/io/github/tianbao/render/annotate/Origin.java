package io.github.tianbao.render.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which file an annotated copy was made of: its SHA-256, in a defined name that refers to a text and to no cell. Excel, WPS and
 * LibreOffice keep it, so a copy that a clerk corrects and sends in is known for what it corrects.
 */
final class Origin {
    /** What {@code sheet} looks for when it reads a workbook. */
    static final String NAME = "_tianbao_origin";

    private static final String QUOTE = "\"";

    private Origin() {}

    /** What the name refers to. */
    static String of(Path input) throws IOException {
        return QUOTE + sha256(input) + QUOTE;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
