package io.github.tianbao.check.packed;

import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;

/** Things that few distinct ones of come in the many rows of a column: units, what is missing where nothing stands, and words such as the township. */
final class Dictionary {
    /** A column of names or numbers has more; from then on its texts are written out, except those that came before. */
    private static final int MOST_TEXTS = 256;

    private final Numbered<NamedUnit> units = new Numbered<>();
    private final Numbered<Missing> missing = new Numbered<>();
    private final Numbered<Text> texts = new Numbered<>();

    /** Units are equal by what they measure; here they must also read the same. */
    private record NamedUnit(Unit unit, String symbol) {}

    int number(Unit unit) {
        return units.number(new NamedUnit(unit, unit.symbol()));
    }

    int number(Missing nothing) {
        return missing.number(nothing);
    }

    /** Whether a text has a number, or gets one. */
    boolean numbers(Text text) {
        return texts.size() < MOST_TEXTS || texts.contains(text);
    }

    int number(Text text) {
        return texts.number(text);
    }

    Text text(int number) {
        return texts.item(number);
    }

    Unit unit(int number) {
        return units.item(number).unit();
    }

    Missing missing(int number) {
        return missing.item(number);
    }
}
