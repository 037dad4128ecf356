package io.github.tianbao.archive.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** Checksums of files, several kinds in one reading. */
final class Checksums {
    private static final int BUFFER = 1 << 16;

    private Checksums() {}

    static Map<Algorithm, String> of(Path file, Collection<Algorithm> algorithms) throws IOException {
        Map<Algorithm, MessageDigest> digests = new EnumMap<>(Algorithm.class);
        algorithms.forEach(algorithm -> digests.put(algorithm, algorithm.digest()));
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (MessageDigest digest : digests.values()) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        Map<Algorithm, String> checksums = new EnumMap<>(Algorithm.class);
        digests.forEach((algorithm, digest) -> checksums.put(algorithm, HexFormat.of().formatHex(digest.digest())));
        return checksums;
    }
}
