package io.github.tianbao.rule;

import io.github.tianbao.value.Unit;
import java.util.List;

/** The static type of an expression or of a name that a rule may use. */
public sealed interface Type {

    /** A number counted in a unit; {@link Unit#NONE} for a plain number. */
    record NumberType(Unit unit) implements Type {}

    /** Text; {@code options} lists the only values allowed, empty if anything goes. */
    record TextType(List<String> options) implements Type {
        public TextType {
            options = List.copyOf(options);
        }
    }

    /** A date, of day or month precision. */
    record DateType() implements Type {}

    /** 是 or 否. */
    record YesNoType() implements Type {}

    /** A list of one type. */
    record ListType(Type item) implements Type {}

    Type PLAIN_NUMBER = new NumberType(Unit.NONE);
    Type TEXT = new TextType(List.of());
    Type DATE = new DateType();
    Type YES_NO = new YesNoType();
}
