package io.github.tianbao.render.pdf;

import java.util.List;

/** What a reader of a document will see, without its tags; for checks before it is written. */
public final class PrintedText {
    private PrintedText() {}

    /** The texts between the tags, each by itself, the title first. */
    public static List<String> of(String xhtml) throws MalformedXhtml {
        return Xhtml.texts(Xhtml.parse(xhtml));
    }
}
