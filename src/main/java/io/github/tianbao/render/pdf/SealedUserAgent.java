package io.github.tianbao.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.ImageResource;

/** Opens nothing: no network, no files. What a document needs stands in it. */
final class SealedUserAgent extends ITextUserAgent {
    /** The address of Flying Saucer's own style sheet for XHTML elements; ours answers in its place. */
    private static final String DEFAULT_STYLES =
            String.valueOf(ITextUserAgent.class.getResource("/resources/css/XhtmlNamespaceHandler.css"));
    private static final URL LEAN_STYLES = SealedUserAgent.class.getResource("xhtml.css");

    SealedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    @Override
    protected InputStream openStream(String uri) throws IOException {
        return uri.equals(DEFAULT_STYLES) ? LEAN_STYLES.openStream() : InputStream.nullInputStream();
    }

    /** Only an image that is written into the document itself. */
    @Override
    public ImageResource getImageResource(String uri) {
        return uri.startsWith("data:") ? super.getImageResource(uri) : new ImageResource(uri, null);
    }
}
