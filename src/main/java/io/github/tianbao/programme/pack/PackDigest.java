package io.github.tianbao.programme.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a pack: over its own files and then the shared ones, each group in name order, each file as the lengths of name and
 * content (8 bytes each, big-endian), the name in UTF-8, and the content. Shared names begin with {@code _shared/}.
 */
final class PackDigest {
    private final MessageDigest digest;

    private PackDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Path folder) {
        PackDigest pack = new PackDigest();
        pack.addAll(folder, "");
        pack.addAll(folder.resolveSibling("_shared"), "_shared/");
        return HexFormat.of().formatHex(pack.digest.digest());
    }

    private void addAll(Path folder, String prefix) {
        for (String name : PackFiles.names(folder)) {
            try {
                add((prefix + name).getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void add(byte[] name, byte[] content) {
        digest.update(ByteBuffer.allocate(16).putLong(name.length).putLong(content.length).array());
        digest.update(name);
        digest.update(content);
    }
}
