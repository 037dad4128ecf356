package io.github.tianbao.render;

import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.pdf.PdfPrinter;
import io.github.tianbao.render.pdf.UnprintableCharacter;
import io.github.tianbao.render.pdf.UnprintableText;

/** Prints what has to come out: a character that cannot be drawn is named by its number instead of being left out. */
final class Paper {
    private Paper() {}

    static byte[] print(String xhtml, FontLibrary fonts, DocumentStamp stamp) throws MalformedXhtml {
        PdfPrinter printer = new PdfPrinter(fonts);
        try {
            return printer.print(xhtml, stamp);
        } catch (UnprintableText unprintable) {
            return named(xhtml, unprintable, printer, stamp);
        }
    }

    private static byte[] named(String xhtml, UnprintableText unprintable, PdfPrinter printer, DocumentStamp stamp)
            throws MalformedXhtml {
        String named = xhtml;
        for (UnprintableCharacter character : unprintable.characters()) {
            named = named.replace(Character.toString(character.codePoint()), String.format("〔U+%04X〕", character.codePoint()));
        }
        try {
            return printer.print(named, stamp);
        } catch (UnprintableText impossible) {
            throw new IllegalStateException("the numbers of characters can be printed", impossible);
        }
    }
}
