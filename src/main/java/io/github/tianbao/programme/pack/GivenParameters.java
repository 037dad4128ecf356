package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.Parameter;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Types;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives values to the parameters that a notice leaves to an office (由). */
public final class GivenParameters {
    private GivenParameters() {}

    /**
     * A programme with its values.
     *
     * @param taken names of the parameters that got one
     * @param fault what is wrong with a value, in Chinese
     */
    public record Result(Programme programme, Set<String> taken, Optional<String> fault) {}

    /** Gives what the programme wants of these values; each holds for all days. */
    public static Result give(Programme programme, Map<String, String> values) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        Optional<String> fault = Optional.empty();
        for (Parameter parameter : programme.parameters()) {
            Optional<String> text = Optional.ofNullable(values.get(parameter.name().text())).filter(any -> parameter.decider().isPresent());
            Optional<Value> value = text.flatMap(written -> read(written, parameter.name().type()));
            if (text.isPresent() && value.isEmpty()) {
                fault = Optional.of("参数“" + parameter.name().text() + "”应当是" + Types.describe(parameter.name().type()) + "，“" + text.get() + "”不是");
            }
            text.ifPresent(written -> taken.add(parameter.name().text()));
            parameters.add(value.map(parameter::given).orElse(parameter));
        }
        return new Result(taken.isEmpty() ? programme : programme.withParameters(parameters), taken, fault);
    }

    private static Optional<Value> read(String written, Type type) {
        if (type instanceof Type.ListType list) {
            List<Optional<Value>> items = Stream.of(written.split("[、，,；;]")).map(item -> read(item.strip(), list.item())).toList();
            return items.stream().allMatch(Optional::isPresent)
                    ? Optional.of(new ListValue(items.stream().map(Optional::orElseThrow).toList())) : Optional.empty();
        }
        Unit unit = type instanceof Type.NumberType number ? number.unit() : Unit.NONE;
        String bare = unit.isNone() || !written.endsWith(unit.symbol())
                ? written : written.substring(0, written.length() - unit.symbol().length()).strip();
        boolean fits = type instanceof Type.TextType || WrittenValue.typeOf(bare, unit).equals(type);
        return fits ? Optional.of(WrittenValue.of(bare, type)) : Optional.empty();
    }
}
