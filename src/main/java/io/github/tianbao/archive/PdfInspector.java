package io.github.tianbao.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Looks into PDFs for the archive, which knows nothing of their format itself. Safe for many threads. */
@FunctionalInterface
public interface PdfInspector {

    /**
     * Opens a PDF.
     *
     * @throws IOException if it is none, or damaged; the message says what is wrong, in Chinese
     */
    PdfFacts inspect(Path pdf) throws IOException;

    /**
     * What a PDF is.
     *
     * @param conformance as its metadata declare it, for example {@code PDF/A-1b}; empty if they declare none
     * @param active      scripts, attached files or programs to start, each named in Chinese; none in what we print
     */
    record PdfFacts(int pages, String conformance, boolean encrypted, java.util.List<String> active) {
        public PdfFacts {
            active = java.util.List.copyOf(active);
        }
    }
}
