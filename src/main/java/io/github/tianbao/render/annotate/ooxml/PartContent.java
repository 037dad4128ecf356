package io.github.tianbao.render.annotate.ooxml;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a new part. */
public interface PartContent {
    void writeTo(OutputStream out) throws IOException;
}
