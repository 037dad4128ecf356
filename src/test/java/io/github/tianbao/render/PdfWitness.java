package io.github.tianbao.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads PDFs back with libraries that did not write them: PDFBox for text and fonts, veraPDF for PDF/A. */
public final class PdfWitness {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfWitness() {}

    /** Lines of text as they stand on paper, top down. */
    public static List<String> lines(byte[] pdf) {
        return text(pdf).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The text line by line across the page. */
    public static String text(byte[] pdf) {
        return text(pdf, true);
    }

    /** The text in the order in which it was set: cell by cell. */
    public static String cells(byte[] pdf) {
        return text(pdf, false);
    }

    private static String text(byte[] pdf, boolean byPosition) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(byPosition);
            return stripper.getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The lowest line of each page, page numbers left out. */
    public static List<String> lastLines(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> last = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.matches("—\\s*\\d+\\s*—"))
                        .reduce((above, below) -> below).ifPresent(last::add);
            }
            return last;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String title(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of all fonts, with {@code !} before one that is not embedded. */
    public static List<String> fonts(byte[] pdf) {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    names.add((font.isEmbedded() ? "" : "!") + font.getName());
                }
            }
            return names.stream().distinct().sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What veraPDF finds against PDF/A-1b; empty for a conforming file. */
    public static List<String> archivalFaults(byte[] pdf) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_B, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage()).distinct().toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
