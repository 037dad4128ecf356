package io.github.tianbao.render.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import io.github.tianbao.rule.Problem;
import io.github.tianbao.rule.SourcePosition;
import java.io.IOException;

/** Turns FreeMarker's exceptions into problems that a policy officer can read and find. */
final class Faults {
    private Faults() {}

    static TemplateFault notFound(String name, Exception cause) {
        return fault(name, 1, 1, "没有这个模板；模板只能放在本事项的文件夹或 _shared 里，文件名以 .ftlh 结尾", cause);
    }

    static TemplateFault unreadable(String name, IOException cause) {
        return fault(name, 1, 1, "模板读不出来，请检查文件是否完好、是否为 UTF-8", cause);
    }

    static TemplateFault malformed(ParseException cause) {
        return fault(
                cause.getTemplateName(), cause.getLineNumber(), cause.getColumnNumber(),
                "模板写法有误，请检查这里的 ${…} 与 <#…> 是否配对、名称与符号是否写全", cause);
    }

    static TemplateFault failed(String name, TemplateException cause) {
        String template = cause.getTemplateSourceName() == null ? name : cause.getTemplateSourceName();
        int line = cause.getLineNumber() == null ? 1 : cause.getLineNumber();
        int column = cause.getColumnNumber() == null ? 1 : cause.getColumnNumber();
        return fault(template, line, column, explanation(cause), cause);
    }

    private static String explanation(TemplateException cause) {
        String blamed = cause.getBlamedExpressionString();
        if (cause.getCause() instanceof BadArgument argument) {
            return argument.getMessage();
        }
        if (cause instanceof BadArgument) {
            return cause.getMessageWithoutStackTop();
        }
        if (cause.getCause() instanceof IOException) {
            return "这里引用的模板不能用：没有这个文件，或者它不在本事项的文件夹和 _shared 里";
        }
        if (cause instanceof InvalidReferenceException) {
            return "“" + blamed + "”没有值：名称写错了，或者这里用不到它；可有可无的写成 " + blamed + "!";
        }
        return blamed == null ? "模板填不下去" : "“" + blamed + "”不能这样用";
    }

    private static TemplateFault fault(String file, int line, int column, String message, Throwable cause) {
        return new TemplateFault(new Problem(new SourcePosition(file, line, column), 1, message, ""), cause);
    }
}
