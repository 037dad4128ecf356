package io.github.tianbao.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One TrueType face, its bytes in memory. Loaded when first asked for; safe for many threads. */
final class Face {
    /** The last code point of the supplementary planes with Chinese characters. */
    private static final int LAST_CODE_POINT = 0x3FFFF;

    private final FontSource source;
    private volatile Loaded loaded;
    private volatile String sha256;

    /** @param widths in thousandths of the size by code point, -1 for a character the face lacks */
    private record Loaded(BaseFont font, short[] widths) {}

    Face(FontSource source) {
        this.source = source;
    }

    FontSource source() {
        return source;
    }

    boolean covers(int codePoint) {
        return width(codePoint) >= 0;
    }

    /** The width of a character in thousandths of the size; -1 if the face lacks it. */
    int width(int codePoint) {
        short[] widths = loaded().widths();
        return codePoint < widths.length ? widths[codePoint] : -1;
    }

    BaseFont baseFont() {
        return loaded().font();
    }

    private Loaded loaded() {
        Loaded present = loaded;
        if (present == null) {
            synchronized (this) {
                present = loaded;
                if (present == null) {
                    BaseFont font = load();
                    present = new Loaded(font, widths(font));
                    loaded = present;
                }
            }
        }
        return present;
    }

    /** OpenPDF looks each character up in a map of boxed numbers, which costs more than everything else in measuring a line. */
    private static short[] widths(BaseFont font) {
        short[] widths = new short[LAST_CODE_POINT + 1];
        for (int codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint++) {
            widths[codePoint] = (short) (font.charExists(codePoint) ? font.getWidth(codePoint) : -1);
        }
        return widths;
    }

    private BaseFont load() {
        try {
            BaseFont loaded = BaseFont.createFont(
                    source.fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, source.read(), null);
            loaded.setSecureRandom(new FixedSubsetTag());
            return loaded;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("字体读不出来：" + source.description(), unreadable);
        } catch (DocumentException unusable) {
            throw new IllegalStateException("字体不能用：" + source.description(), unusable);
        }
    }

    /** The SHA-256 of the font file, lower-case hexadecimal. */
    String sha256() {
        String present = sha256;
        if (present == null) {
            present = digest();
            sha256 = present;
        }
        return present;
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source.read()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("字体读不出来：" + source.description(), unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return source.description();
    }

    /** OpenPDF draws the six letters before a subset's name at random; a fixed draw keeps the bytes of a file the same. */
    private static final class FixedSubsetTag extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.75;
        }
    }
}
