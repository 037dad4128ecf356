package io.github.tianbao.check.cell;

import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unit that a sheet says its numbers are written in.
 *
 * @param words where it says so: the heading or the fill-in line, as printed
 */
public record ColumnUnit(Unit unit, String words) {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【〔]([^（()）\\[\\]【】〔〕]*)[）)\\]】〕]");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[、，,;；\\s]+");
    private static final Set<String> UNIT_LABELS = Set.of("单位", "金额单位", "计量单位", "货币单位", "面积单位", "资金单位");
    private static final Unit PERCENT = Unit.of("%");

    /** The unit in brackets in a heading, lowest header row first: {@code 金额（万元）}. */
    public static Optional<ColumnUnit> inHeading(List<String> path, Unit wanted) {
        return reversed(path)
                .flatMap(text -> BRACKETS.matcher(text).results().map(found -> new ColumnUnit(read(found, wanted), text)))
                .filter(found -> !found.unit().isNone())
                .findFirst();
    }

    /** The unit of a line such as {@code 单位：万元} above the table. */
    public static Optional<ColumnUnit> inFillIns(List<FillIn> fillIns, Unit wanted) {
        return fillIns.stream()
                .filter(line -> UNIT_LABELS.contains(TextNormaliser.key(line.label())))
                .map(line -> new ColumnUnit(read(line.value(), wanted), line.label() + "：" + line.value()))
                .filter(found -> !found.unit().isNone())
                .findFirst();
    }

    /** Whether a heading says that its numbers are percentages: {@code 进度（%）}. */
    public static boolean saysPercent(List<String> path) {
        return path.stream().map(TextNormaliser::key).anyMatch(text -> text.contains("(%)") || text.contains("[%]"));
    }

    private static Unit read(MatchResult brackets, Unit wanted) {
        return read(brackets.group(1), wanted);
    }

    private static Unit read(String words, Unit wanted) {
        String named = TextNormaliser.key(words).replaceFirst("^(计量)?单位:?", "");
        return Arrays.stream(BETWEEN_UNITS.split(named))
                .filter(Unit::isKnown)
                .map(Unit::of)
                .filter(unit -> unit.isConvertibleTo(wanted) && !unit.equals(PERCENT))
                .findFirst()
                .orElse(Unit.NONE);
    }

    private static Stream<String> reversed(List<String> path) {
        return java.util.stream.IntStream.range(0, path.size()).mapToObj(at -> path.get(path.size() - 1 - at));
    }
}
