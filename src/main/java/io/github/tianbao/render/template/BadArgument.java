package io.github.tianbao.render.template;

import freemarker.template.TemplateModelException;

/** A template function was given what it cannot take; the message is Chinese and names the function. */
final class BadArgument extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    BadArgument(String function, String wanted) {
        super(function + "() 要的是" + wanted);
    }
}
