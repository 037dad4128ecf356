package io.github.tianbao.ledger.secret;

import io.github.tianbao.intake.watch.JournalUnavailable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A ledger with a key. Texts are sealed with AES-256-GCM under a random nonce, so that equal texts do not look equal; what is looked
 * for is kept as HMAC-SHA-256, cut to 128 bits, under another key.
 */
final class Encryption implements Protection {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LOOK_UP_BYTES = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec sealing;
    private final ThreadLocal<Cipher> cipher = ThreadLocal.withInitial(Encryption::newCipher);
    private final ThreadLocal<Mac> lookingUp;
    private final String proof;

    Encryption(LedgerKey key) {
        byte[] lookUpKey = key.derive("look-up");
        this.sealing = new SecretKeySpec(key.derive("sealing"), "AES");
        this.lookingUp = ThreadLocal.withInitial(() -> LedgerKey.mac(lookUpKey));
        this.proof = TEXT.encodeToString(key.derive("proof"));
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES/GCM", impossible);
        }
    }

    @Override
    public String seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher aes = cipher.get();
            aes.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            byte[] hidden = aes.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return TEXT.encodeToString(ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String reveal(String sealed) {
        byte[] bytes = Base64.getUrlDecoder().decode(sealed);
        try {
            Cipher aes = cipher.get();
            aes.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, bytes, 0, NONCE));
            return new String(aes.doFinal(bytes, NONCE, bytes.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException tampered) {
            throw new JournalUnavailable("台账里有一段密文被改动过，读不出来", tampered);
        }
    }

    @Override
    public String lookUp(String kind, String text) {
        Mac mac = lookingUp.get();
        mac.update(kind.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return TEXT.encodeToString(Arrays.copyOf(hash, LOOK_UP_BYTES));
    }

    @Override
    public boolean keepsOrder() {
        return false;
    }

    @Override
    public String proof() {
        return proof;
    }
}
