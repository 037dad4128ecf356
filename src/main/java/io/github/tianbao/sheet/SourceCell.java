package io.github.tianbao.sheet;

/**
 * A cell as the file stores it, before merged regions are looked at. Never blank.
 *
 * @param column  0-based
 * @param shown   the text as Excel shows it
 * @param formula whether a formula gave the content
 */
record SourceCell(int column, Content content, String shown, boolean formula) {

    boolean isWords() {
        return content instanceof Content.Words;
    }

    boolean isNumber() {
        return content instanceof Content.Number;
    }

    /** The text without white space at its ends, with line breaks and runs of blanks made one blank. */
    String tidy() {
        return Blanks.tidy(shown);
    }

    /** Whether someone put it there: a formula that was copied down in advance gives 0 or an error. */
    boolean carriesData() {
        if (!formula) {
            return true;
        }
        if (content instanceof Content.Number number) {
            return number.amount().signum() != 0;
        }
        return !(content instanceof Content.Fault);
    }
}
