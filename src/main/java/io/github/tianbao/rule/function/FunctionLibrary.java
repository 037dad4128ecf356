package io.github.tianbao.rule.function;

import io.github.tianbao.rule.semantics.FunctionForm;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All functions of the language by name. */
public final class FunctionLibrary {
    private static final Map<String, FunctionForm> STANDARD = Stream.of(
                    rounding(), extremes(), DateFunctions.all(), TextFunctions.all(), WordFunctions.all(), DefaultFunctions.all(), aggregates(),
                    List.<FunctionForm>of(new Tiers(), new Lookup(), new Selection()))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(FunctionForm::name, Function.identity()));

    private FunctionLibrary() {}

    public static Map<String, FunctionForm> standard() {
        return STANDARD;
    }

    /** 进一 and 舍去 look at the amount, not at its sign: what is owed is not made less by rounding. */
    private static List<FunctionForm> rounding() {
        return List.of(
                new Rounding("四舍五入", RoundingMode.HALF_UP),
                new Rounding("进一", RoundingMode.UP),
                new Rounding("舍去", RoundingMode.DOWN),
                new Rounding("五成双", RoundingMode.HALF_EVEN));
    }

    private static List<FunctionForm> extremes() {
        return List.of(
                new Extreme("取大", Kind.NUMBER, true),
                new Extreme("取小", Kind.NUMBER, false),
                new Extreme("取晚", Kind.DATE, true),
                new Extreme("取早", Kind.DATE, false));
    }

    private static List<FunctionForm> aggregates() {
        return Arrays.stream(AggregateFunction.Sort.values()).<FunctionForm>map(AggregateFunction::new).toList();
    }
}
