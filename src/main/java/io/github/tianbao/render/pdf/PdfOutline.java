package io.github.tianbao.render.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF is, whoever made it.
 *
 * @param conformance as its XMP declares it, for example {@code PDF/A-1b}; empty if it declares none
 * @param active      scripts, attached files, programs to start: each kind once, in Chinese
 */
public record PdfOutline(int pages, String conformance, boolean encrypted, List<String> active) {
    private static final Pattern PART = Pattern.compile("pdfaid:part(?:>|=\")\\s*(\\d)");
    private static final Pattern LEVEL = Pattern.compile("pdfaid:conformance(?:>|=\")\\s*([A-Za-z])");
    private static final PdfName JAVASCRIPT = new PdfName("JavaScript");
    private static final PdfName RICH_MEDIA = new PdfName("RichMedia");

    public PdfOutline {
        active = List.copyOf(active);
    }

    /**
     * Opens a PDF and looks at every object of it.
     *
     * @throws IOException if it is none, or damaged
     */
    public static PdfOutline of(Path file) throws IOException {
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            return new PdfOutline(reader.getNumberOfPages(), conformance(reader), reader.isEncrypted(), List.copyOf(active(reader)));
        } catch (RuntimeException damaged) {
            throw new IOException("PDF 读不出来", damaged);
        }
    }

    private static String conformance(PdfReader reader) throws IOException {
        byte[] metadata = reader.getMetadata();
        String xmp = metadata == null ? "" : new String(metadata, StandardCharsets.UTF_8);
        Matcher part = PART.matcher(xmp);
        Matcher level = LEVEL.matcher(xmp);
        return part.find() && level.find() ? "PDF/A-" + part.group(1) + level.group(1).toLowerCase(java.util.Locale.ROOT) : "";
    }

    private static SortedSet<String> active(PdfReader reader) {
        SortedSet<String> active = new TreeSet<>();
        for (int number = 0; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary dictionary) {
                look(dictionary, active);
            }
        }
        return active;
    }

    private static void look(PdfDictionary dictionary, SortedSet<String> active) {
        PdfObject action = dictionary.get(PdfName.S);
        if (JAVASCRIPT.equals(action) || dictionary.contains(JAVASCRIPT) || dictionary.contains(PdfName.JS)) {
            active.add("脚本");
        }
        if (PdfName.LAUNCH.equals(action)) {
            active.add("启动程序");
        }
        if (dictionary.contains(PdfName.EMBEDDEDFILES) || PdfName.EMBEDDEDFILE.equals(dictionary.get(PdfName.TYPE))) {
            active.add("内嵌文件");
        }
        if (RICH_MEDIA.equals(dictionary.get(PdfName.SUBTYPE))) {
            active.add("多媒体");
        }
        for (PdfName key : dictionary.getKeys()) {
            if (dictionary.get(key) instanceof PdfDictionary inside) {
                look(inside, active);
            }
        }
    }
}
