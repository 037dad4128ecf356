package io.github.tianbao.rule.syntax;

/** Which characters make up what. */
final class Characters {
    private Characters() {}

    /** Letters, digits, Chinese, the middle dot, the underscore. */
    static boolean isNamePart(int codePoint) {
        return codePoint == '·' || codePoint == '•' || codePoint == '_' || Character.isUnicodeIdentifierPart(codePoint)
                && !Character.isIdentifierIgnorable(codePoint);
    }

    static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    static boolean isUnitPart(int codePoint) {
        return !isDigit(codePoint) && isNamePart(codePoint) || "²³㎡%‰/".indexOf(codePoint) >= 0 && codePoint != 0;
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0xFEFF;
    }
}
