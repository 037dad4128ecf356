package io.github.tianbao.intake.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of which a copy was made.
 *
 * @param sha256 of the bytes that were copied
 * @param size   how many they were
 */
record CopiedFile(String sha256, long size) {
    private static final int BUFFER = 1 << 16;

    /**
     * Copies a file.
     *
     * @throws Unreadable if the source cannot be opened or read; every other failure lies with the target
     */
    static CopiedFile copy(Path source, Path target) throws IOException, Unreadable {
        Files.createDirectories(target.getParent());
        try (InputStream in = open(source); OutputStream out = Files.newOutputStream(target)) {
            return transfer(in, out);
        }
    }

    /** What a copy of a file would be. */
    static CopiedFile identify(Path file) throws IOException, Unreadable {
        try (InputStream in = open(file)) {
            return transfer(in, OutputStream.nullOutputStream());
        }
    }

    /** What a copy of a file was that came in. */
    static CopiedFile of(Arrival arrival) {
        return new CopiedFile(arrival.sha256(), arrival.size());
    }

    private static CopiedFile transfer(InputStream in, OutputStream out) throws IOException, Unreadable {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            size += read;
        }
        return new CopiedFile(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static InputStream open(Path source) throws Unreadable {
        try {
            return Files.newInputStream(source);
        } catch (IOException failure) {
            throw new Unreadable(failure);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws Unreadable {
        try {
            return in.read(buffer);
        } catch (IOException failure) {
            throw new Unreadable(failure);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Thrown when the clerk's file cannot be read just now: vanished, renamed, or held by another program. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private Unreadable(IOException cause) {
            super(cause);
        }
    }
}
