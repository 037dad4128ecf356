package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.TickedWords;
import io.github.tianbao.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label of a form and what was filled in beside it.
 *
 * @param path    the label, behind the groups it belongs to
 * @param labelAt where the label stands
 * @param value   the cell that was filled in, without what the form prints in it
 */
record FormEntry(List<String> path, CellAddress labelAt, Cell value) {
    private static final Pattern SEAL = Pattern.compile("[（(]\\s*(?:盖章|签章|公章|签字|签名|章)\\s*[）)]");
    private static final Pattern UNIT = Pattern.compile("\\s*[（(]\\s*(?:单位[：:])?([^（）()]{1,8})\\s*[）)]$");

    FormEntry {
        path = List.copyOf(path);
    }

    /** What stands in a cell as it is: a number, a date, or words, of which {@code （盖章）} and a unit in brackets are the form's own. */
    static FormEntry of(List<String> path, CellAddress labelAt, FormGrid.Place place) {
        return place.content().filter(cell -> !cell.isWords())
                .map(cell -> new FormEntry(path, labelAt, new Cell(place.address(), place.address(), cell.content(), cell.shown())))
                .orElseGet(() -> of(path, labelAt, place, place.text()));
    }

    /** A part of what stands in a cell. */
    static FormEntry of(List<String> path, CellAddress labelAt, FormGrid.Place place, String words) {
        String text = SEAL.matcher(words).replaceAll("").strip();
        Matcher unit = UNIT.matcher(text);
        boolean hasUnit = unit.find() && Unit.isKnown(unit.group(1));
        String written = PrintedBlanks.filledIn(hasUnit ? text.substring(0, unit.start()) : text).strip();
        Content content = Blanks.isBlank(written) ? Content.BLANK : new Content.Words(written);
        return new FormEntry(hasUnit ? inUnit(path, unit.group(1)) : path, labelAt, new Cell(place.address(), place.address(), content, written));
    }

    /** Whether somebody has filled it in: boxes of which none is ticked say nothing. */
    boolean isAnswered() {
        return !value.isBlank() && !TickedWords.in(value.shown()).map(List::isEmpty).orElse(false);
    }

    private static List<String> inUnit(List<String> path, String unit) {
        List<String> named = new ArrayList<>(path);
        named.set(named.size() - 1, named.get(named.size() - 1) + "（" + unit + "）");
        return named;
    }
}
