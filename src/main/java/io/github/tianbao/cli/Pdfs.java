package io.github.tianbao.cli;

import io.github.tianbao.archive.PdfInspector;
import io.github.tianbao.render.pdf.PdfOutline;
import java.io.IOException;
import java.nio.file.Path;

/** Lets the archive look into PDFs, whose format only {@code render} knows. */
final class Pdfs implements PdfInspector {
    @Override
    public PdfFacts inspect(Path pdf) throws IOException {
        PdfOutline outline = PdfOutline.of(pdf);
        return new PdfFacts(outline.pages(), outline.conformance(), outline.encrypted(), outline.active());
    }
}
