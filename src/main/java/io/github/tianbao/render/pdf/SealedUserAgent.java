package io.github.tianbao.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Opens nothing: no network, no files. What a document needs stands in it. */
final class SealedUserAgent extends ITextUserAgent {
    /** Flying Saucer's own style sheet for XHTML elements, on the class path. */
    private static final URL DEFAULT_STYLES = ITextUserAgent.class.getResource("/resources/css/XhtmlNamespaceHandler.css");

    SealedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        return uri.equals(String.valueOf(DEFAULT_STYLES)) ? DEFAULT_STYLES.openStream() : InputStream.nullInputStream();
    }

    /** Only an image that is written into the document itself. */
    @Override
    public ImageResource getImageResource(String uri) {
        return uri.startsWith("data:") ? super.getImageResource(uri) : new ImageResource(uri, null);
    }
}
