package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.syntax.Span;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A checked part of an expression: where it stands, its type, how to work it out.
 *
 * @param takesUnit whether it is made of numbers written without a unit only, so that it takes the unit of its neighbour
 */
public record Term(Span span, Type type, Code code, Shape shape, boolean takesUnit) {

    public static Term constant(Span span, Type type, Value value) {
        return new Term(span, type, environment -> value, new Shape.Constant(), false);
    }

    public static Term derived(Span span, Type type, Code code, List<Term> parts) {
        return new Term(span, type, code, new Shape.Derived(parts), false);
    }

    public Value evaluate(Environment environment) {
        return code.evaluate(environment);
    }

    public boolean isConstant() {
        return shape instanceof Shape.Constant;
    }

    public boolean isNumber() {
        return type instanceof Type.NumberType;
    }

    /** The unit of a number; none for anything else. */
    public Unit unit() {
        return type instanceof Type.NumberType number ? number.unit() : Unit.NONE;
    }

    /** The options of a text; none for anything else. */
    public List<String> options() {
        return Types.options(type);
    }

    /** The same term, taking its neighbour's unit if all of these do. */
    public Term takingUnitLike(List<Term> parts) {
        return withTakesUnit(Alignment.takeUnit(parts));
    }

    Term withTakesUnit(boolean takes) {
        return new Term(span, type, code, shape, takes);
    }


    /** The same number, read or converted in a unit it fits. */
    public Term in(Unit target) {
        if (unit().equals(target) && unit().symbol().equals(target.symbol())) {
            return this;
        }
        UnaryOperator<BigDecimal> conversion = takesUnit ? UnaryOperator.identity() : conversion(unit(), target);
        Code converted = environment -> {
            Value value = code.evaluate(environment);
            return value instanceof Quantity quantity ? new Quantity(conversion.apply(quantity.amount()), target) : value;
        };
        Code result = isConstant() ? fixed(converted) : converted;
        return new Term(span, new Type.NumberType(target), result, shape, false);
    }

    /** By one factor where a decimal can say it exactly, as from 万元 to 元. */
    private static UnaryOperator<BigDecimal> conversion(Unit from, Unit target) {
        BigDecimal factor = from.convert(BigDecimal.ONE, target);
        return factor.precision() < Decimals.CONTEXT.getPrecision()
                ? amount -> amount.multiply(factor, Decimals.CONTEXT)
                : amount -> from.convert(amount, target);
    }

    private static Code fixed(Code code) {
        Value value = code.evaluate(NoEnvironment.INSTANCE);
        return environment -> value;
    }
}
