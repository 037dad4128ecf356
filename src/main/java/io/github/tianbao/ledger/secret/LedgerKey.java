package io.github.tianbao.ledger.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a ledger: 32 random bytes, from which a key of its own is derived for each use (HKDF-Expand of RFC 5869 with
 * SHA-256, one block), so that what one use gives away helps against no other.
 */
public final class LedgerKey {
    static final int LENGTH = 32;
    private static final String MAC = "HmacSHA256";
    private static final String PURPOSE = "tianbao ledger ";

    private final byte[] secret;

    LedgerKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a ledger's key has " + LENGTH + " bytes");
        }
        this.secret = secret.clone();
    }

    /** The key for one use. */
    byte[] derive(String purpose) {
        byte[] information = (PURPOSE + purpose).getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(information, information.length + 1);
        block[information.length] = 1;
        return mac(secret).doFinal(block);
    }

    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }

    byte[] bytes() {
        return secret.clone();
    }

    /** Nobody prints a key by accident. */
    @Override
    public String toString() {
        return "LedgerKey";
    }
}
