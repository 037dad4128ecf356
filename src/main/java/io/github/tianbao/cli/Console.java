package io.github.tianbao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where commands print: results to {@code out}, progress and complaints to {@code err}.
 *
 * @param interactive whether a person watches, so that progress may overwrite its line
 */
record Console(PrintWriter out, PrintWriter err, boolean interactive) {

    /** The process's own streams, in the character set of the terminal: UTF-8, or what Windows says. */
    static Console system() {
        return new Console(
                writer(FileDescriptor.out, "sun.stdout.encoding"), writer(FileDescriptor.err, "sun.stderr.encoding"), System.console() != null);
    }

    private static PrintWriter writer(FileDescriptor stream, String encodingProperty) {
        Writer bytes = new java.io.OutputStreamWriter(new FileOutputStream(stream), charset(encodingProperty));
        return new PrintWriter(bytes, true);
    }

    private static Charset charset(String encodingProperty) {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        String name = System.getProperty(encodingProperty);
        return windows && name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
