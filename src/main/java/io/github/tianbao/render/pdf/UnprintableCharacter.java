package io.github.tianbao.render.pdf;

/**
 * A character that none of the fonts at hand has. OpenPDF would leave it out without a word, so what holds it is not printed.
 *
 * @param codePoint the character
 * @param context   the piece of text it stands in
 */
public record UnprintableCharacter(int codePoint, String context) {

    /** The character and its number, as a message names it: {@code 𠮷（U+20BB7）}. */
    public String name() {
        String number = String.format("U+%04X", codePoint);
        return Character.isISOControl(codePoint) || !Character.isDefined(codePoint)
                ? number : Character.toString(codePoint) + "（" + number + "）";
    }
}
