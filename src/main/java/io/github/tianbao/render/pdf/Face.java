package io.github.tianbao.render.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** One TrueType face, its bytes in memory. Loaded when first asked for; safe for many threads. */
final class Face {
    private final FontSource source;
    private volatile BaseFont font;

    Face(FontSource source) {
        this.source = source;
    }

    FontSource source() {
        return source;
    }

    boolean isLoaded() {
        return font != null;
    }

    boolean covers(int codePoint) {
        return baseFont().charExists(codePoint);
    }

    BaseFont baseFont() {
        BaseFont loaded = font;
        if (loaded == null) {
            synchronized (this) {
                loaded = font;
                if (loaded == null) {
                    loaded = load();
                    font = loaded;
                }
            }
        }
        return loaded;
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
