package io.github.tianbao.programme.pack;

import io.github.tianbao.programme.DayCount;
import io.github.tianbao.programme.yaml.Problems;
import io.github.tianbao.programme.yaml.YamlText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number of days: 10 个工作日, 7 天. */
final class TermReader {
    private static final Pattern TERM = Pattern.compile("([1-9]\\d{0,3})\\s*个?\\s*(工作日|天|日)");

    private final Problems problems;

    TermReader(Problems problems) {
        this.problems = problems;
    }

    /** @param what how a message calls it, for example {@code “公示”的“期限”} */
    Optional<DayCount> read(YamlText text, String what) {
        Matcher match = TERM.matcher(text.text());
        if (!match.matches()) {
            problems.add(text, what + "应当写成“10 个工作日”或“7 天”，这里是“" + text + "”");
            return Optional.empty();
        }
        return Optional.of(new DayCount(Integer.parseInt(match.group(1)), match.group(2).equals("工作日")));
    }
}
