package io.github.tianbao.render.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** Gives a PDF under construction what PDF/A-1b (ISO 19005-1) wants beside embedded fonts: XMP, output intent, language. */
final class PdfArchival {
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    private static final String LANGUAGE = "zh-CN";

    private PdfArchival() {}

    static void complete(PdfWriter writer, String title, DocumentStamp stamp) {
        information(writer.getInfo(), title, stamp);
        writer.setXmpMetadata(xmp(title, stamp).getBytes(StandardCharsets.UTF_8));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(LANGUAGE));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        catalog.put(PdfName.VIEWERPREFERENCES, preferences);
        try {
            writer.setOutputIntents("sRGB IEC61966-2.1", "", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void information(PdfDictionary information, String title, DocumentStamp stamp) {
        PdfString date = new PdfString("D:" + stamp.day().format(DateTimeFormatter.BASIC_ISO_DATE) + "000000+08'00'");
        information.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        information.put(PdfName.CREATOR, new PdfString(stamp.producer(), PdfObject.TEXT_UNICODE));
        information.put(PdfName.PRODUCER, new PdfString(stamp.producer(), PdfObject.TEXT_UNICODE));
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
    }

    /** Says the same as the information dictionary; PDF/A-1 6.7.3 demands that both agree. */
    private static String xmp(String title, DocumentStamp stamp) {
        String date = stamp.day() + "T00:00:00+08:00";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%2$s</pdf:Producer>
                <xmp:CreatorTool>%2$s</xmp:CreatorTool>
                <xmp:CreateDate>%3$s</xmp:CreateDate>
                <xmp:ModifyDate>%3$s</xmp:ModifyDate>
                <pdfaid:part>1</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escaped(title), escaped(stamp.producer()), date, LANGUAGE);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
