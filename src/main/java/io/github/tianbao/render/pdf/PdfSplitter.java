package io.github.tianbao.render.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfCopy;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts a PDF into files of their own, each PDF/A-1b again. */
final class PdfSplitter {
    private final byte[] whole;
    private final DocumentStamp stamp;

    PdfSplitter(byte[] whole, DocumentStamp stamp) {
        this.whole = whole;
        this.stamp = stamp;
    }

    /**
     * Splits after each of the given pages.
     *
     * @param lastPages the last page of each part, counted from 0
     * @param titles    of the parts
     */
    List<PrintResult.Printed> split(List<Integer> lastPages, List<String> titles) {
        if (lastPages.size() != titles.size()) {
            throw new IllegalStateException(titles.size() + " documents, " + lastPages.size() + " ends");
        }
        try (PdfReader reader = new PdfReader(whole)) {
            List<PrintResult.Printed> parts = new ArrayList<>();
            int first = 0;
            for (int i = 0; i < titles.size(); i++) {
                parts.add(part(reader, first, lastPages.get(i), titles.get(i)));
                first = lastPages.get(i) + 1;
            }
            return parts;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private PrintResult.Printed part(PdfReader reader, int first, int last, String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(96 * 1024);
        Document document = new Document();
        PdfCopy copy = new PdfCopy(document, bytes);
        copy.setPdfVersion(PdfWriter.VERSION_1_4);
        copy.setPDFXConformance(PdfWriter.PDFA1B);
        document.open();
        for (int page = first; page <= last; page++) {
            copy.addPage(copy.getImportedPage(reader, page + 1));
        }
        PdfArchival.complete(copy, title, stamp);
        document.close();
        byte[] pdf = bytes.toByteArray();
        FileIdentifier.fix(pdf);
        return new PrintResult.Printed(pdf, last - first + 1);
    }
}
