package io.github.tianbao.archive.bag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Checksums of manifests, named as in their file names. Packages are sealed with {@link #SEALING}; the others are read in packages of
 * other makers.
 */
enum Algorithm {
    SHA256("sha256", "SHA-256"),
    SHA512("sha512", "SHA-512"),
    SHA1("sha1", "SHA-1"),
    MD5("md5", "MD5");

    /** Two, so that they bear witness against each other when a manifest itself was changed. */
    static final List<Algorithm> SEALING = List.of(SHA256, SHA512);

    private final String code;
    private final String javaName;

    Algorithm(String code, String javaName) {
        this.code = code;
        this.javaName = javaName;
    }

    String code() {
        return code;
    }

    MessageDigest digest() {
        try {
            return MessageDigest.getInstance(javaName);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + javaName, impossible);
        }
    }

    static Optional<Algorithm> of(String code) {
        return Arrays.stream(values()).filter(algorithm -> algorithm.code.equals(code)).findFirst();
    }
}
