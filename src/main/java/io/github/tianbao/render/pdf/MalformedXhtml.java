package io.github.tianbao.render.pdf;

/** Thrown when a template gave what is not well-formed XHTML; says in Chinese at which line of the result. */
public final class MalformedXhtml extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param line   1-based, of what the template gave
     */
    public MalformedXhtml(int line, int column, Throwable cause) {
        super("模板填出来的不是完整的 XHTML：第" + line + "行第" + column + "列附近，请检查标签是否配对、& 是否写成 &amp;", cause);
    }
}
