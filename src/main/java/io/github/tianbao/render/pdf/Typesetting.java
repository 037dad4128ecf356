package io.github.tianbao.render.pdf;

import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PagePosition;
import org.xhtmlrenderer.util.XRLog;

/** One document laid out on pages by Flying Saucer. Used once, by one thread. */
final class Typesetting {
    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final ITextRenderer renderer;
    private final String title;

    Typesetting(Document document, FontLibrary fonts) {
        StackedOutputDevice device = new StackedOutputDevice(DOTS_PER_POINT);
        SealedUserAgent userAgent = new SealedUserAgent(device, DOTS_PER_PIXEL);
        renderer = new ITextRenderer(DOTS_PER_POINT, DOTS_PER_PIXEL, device, userAgent, new StackedFontResolver(fonts), new ITextReplacedElementFactory(device), new StackedTextRenderer());
        renderer.getSharedContext().setCss(new SharedCascade(userAgent));
        renderer.getSharedContext().setLineBreakingStrategy(new ChineseLineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_4);
        renderer.setPDFXConformance(PdfWriter.PDFA1B);
        title = Xhtml.title(document);
        renderer.setDocument(document);
        renderer.layout();
    }

    void write(OutputStream out, DocumentStamp stamp) {
        renderer.setListener(new DefaultPDFCreationListener() {
            @Override
            public void onClose(ITextRenderer finished) {
                PdfArchival.complete(finished.getWriter(), title, stamp);
            }
        });
        renderer.createPDF(out);
    }

    /** The last page, counted from 0, of each element whose id matches, in page order; only after {@link #write}. */
    List<Integer> lastPages(Pattern id) {
        return renderer.findPagePositionsByID(id).stream().map(PagePosition::getPageNo).toList();
    }
}
