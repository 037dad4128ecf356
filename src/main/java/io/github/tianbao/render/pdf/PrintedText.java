package io.github.tianbao.render.pdf;

import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** What a reader of a document will see, without its tags; for checks before it is written. */
public final class PrintedText {
    private PrintedText() {}

    /**
     * Goes through the texts between the tags, each by itself; style sheets are none.
     *
     * @param xhtml in UTF-8, as long as it may be
     */
    public static void of(InputStream xhtml, Consumer<String> texts) throws MalformedXhtml {
        XhtmlReader reader = new XhtmlReader(xhtml);
        boolean style = false;
        while (reader.next()) {
            style = reader.isStart() && reader.name().equals("style") || style && !reader.isEnd("style");
            if (!style && reader.isText()) {
                texts.accept(reader.text());
            }
        }
    }

    /** The texts between the tags, each by itself, the title first. */
    public static List<String> of(String xhtml) throws MalformedXhtml {
        return Xhtml.texts(Xhtml.parse(xhtml));
    }
}
