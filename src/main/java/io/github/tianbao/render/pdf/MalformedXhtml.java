package io.github.tianbao.render.pdf;

/** Thrown when a template gave what cannot be set: no well-formed XHTML, or a style sheet where text belongs; says so in Chinese. */
public final class MalformedXhtml extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param line   1-based, of what the template gave
     */
    public MalformedXhtml(int line, int column, Throwable cause) {
        super("模板填出来的不是完整的 XHTML：第" + line + "行第" + column + "列附近，请检查标签是否配对、& 是否写成 &amp;", cause);
    }

    private MalformedXhtml(String message) {
        super(message);
    }

    /** A style sheet in the body would be printed as text, and would hold for nothing. */
    static MalformedXhtml styleInBody(String style) {
        return new MalformedXhtml("模板把样式写在了正文里，会当作文字印出来：" + style.strip() + "；请把 <style> 移到 <head>，或用 <@纸.表单 样式=…> 给出");
    }
}
