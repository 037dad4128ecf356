package io.github.tianbao.render.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.w3c.dom.Document;

/** Prints XHTML as PDF/A-1b. Safe for many threads. */
public final class PdfPrinter {
    private final FontLibrary fonts;

    public PdfPrinter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    public FontLibrary fonts() {
        return fonts;
    }

    /**
     * Prints one document; its title element becomes the PDF's title.
     *
     * @throws UnprintableText if it holds characters that no font has
     * @throws MalformedXhtml  if it is not well-formed
     */
    public byte[] print(String xhtml, DocumentStamp stamp) throws UnprintableText, MalformedXhtml {
        Document document = Xhtml.parse(xhtml);
        List<UnprintableCharacter> missing = fonts.unprintable(Xhtml.texts(document));
        if (!missing.isEmpty()) {
            throw new UnprintableText(missing);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        new Typesetting(document, fonts).write(pdf, stamp);
        byte[] bytes = pdf.toByteArray();
        FileIdentifier.fix(bytes);
        return bytes;
    }
}
