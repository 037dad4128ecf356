package io.github.tianbao.sheet;

import java.util.regex.Pattern;

/** The text of a number format. */
final class FormatCode {
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private FormatCode() {}

    /** The code without quoted text, escapes, padding, colours and conditions. */
    static String bare(String code) {
        return LITERALS.matcher(code).replaceAll("");
    }
}
