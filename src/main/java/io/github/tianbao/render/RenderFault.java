package io.github.tianbao.render;

/** Thrown when a template of a pack cannot be made into a file: the pack is at fault, not the data. Says what and where, in Chinese. */
public final class RenderFault extends Exception {
    private static final long serialVersionUID = 1L;

    public RenderFault(String message, Throwable cause) {
        super(message, cause);
    }
}
