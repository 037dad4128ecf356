package io.github.tianbao.render.annotate.ooxml;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;

/** Gives every part as UTF-8, so that text can be put into it. Nearly all parts are; a few programs write UTF-16 or GBK. */
final class PlainUtf8 {
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private PlainUtf8() {}

    static InputStream of(InputStream raw) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(raw, 1 << 16);
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        Charset charset = charset(head);
        return charset.equals(StandardCharsets.UTF_8) ? stream : recoded(new InputStreamReader(stream, charset));
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF || head[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.length > 1 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE || head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        boolean other = declared.find() && Charset.isSupported(declared.group(1));
        return other && !declared.group(1).equalsIgnoreCase("US-ASCII") ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    }

    /** The declaration names the old encoding and gives way to one that names ours. */
    private static InputStream recoded(Reader reader) throws IOException {
        StringBuilder start = new StringBuilder();
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            start.append((char) next);
            if (start.length() == 1 && next == '\uFEFF') {
                start.setLength(0);
            } else if (start.length() == 2 && !start.toString().equals("<?") || start.length() > HEAD || next == '>') {
                break;
            }
        }
        String rest = start.toString().startsWith("<?xml") ? "" : start.toString();
        InputStream first = new ByteArrayInputStream((Xml.declaration() + rest).getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(first, ReaderInputStream.builder().setReader(reader).setCharset(StandardCharsets.UTF_8).get());
    }
}
