package io.github.tianbao.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The text of a cell that holds an identifier, as it stands there and as it was meant: half-width, upper-case, without white space
 * and without the apostrophe that makes Excel keep digits as text.
 */
record IdentifierText(String shown, String compact) {
    private static final Pattern LEADING_APOSTROPHE = Pattern.compile("^['`‘’]");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+\\d+");

    static IdentifierText of(String raw) {
        String compact = TextNormaliser.compact(raw)
                .replace('Ⅹ', 'X')
                .replace('ⅹ', 'X')
                .toUpperCase(Locale.ROOT);
        return new IdentifierText(raw.strip(), LEADING_APOSTROPHE.matcher(compact).replaceFirst(""));
    }

    boolean isBlank() {
        return compact.isEmpty() || BlankSign.stands(compact);
    }

    /** Whether Excel made a number of the identifier and shows it as {@code 1.10105E+17}. */
    boolean isScientific() {
        return SCIENTIFIC.matcher(compact).matches();
    }

    /** Says so where the text had to be put right. */
    List<Note> notes(String canonical) {
        List<Note> notes = new ArrayList<>();
        if (!shown.equals(canonical)) {
            notes.add(Note.repaired("“" + shown + "”已按“" + canonical + "”处理"));
        }
        return notes;
    }
}
