package io.github.tianbao.check.packed;

import io.github.tianbao.value.Missing;
import io.github.tianbao.value.Unit;

/** Things that few distinct ones of come in many rows: units, and what is missing where nothing stands. */
final class Dictionary {
    private final Numbered<NamedUnit> units = new Numbered<>();
    private final Numbered<Missing> missing = new Numbered<>();

    /** Units are equal by what they measure; here they must also read the same. */
    private record NamedUnit(Unit unit, String symbol) {}

    int number(Unit unit) {
        return units.number(new NamedUnit(unit, unit.symbol()));
    }

    int number(Missing nothing) {
        return missing.number(nothing);
    }

    Unit unit(int number) {
        return units.item(number).unit();
    }

    Missing missing(int number) {
        return missing.item(number);
    }
}
