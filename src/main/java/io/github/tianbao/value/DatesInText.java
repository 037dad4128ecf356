package io.github.tianbao.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates in running text: October and December in 2021年10月前办理前期手续，2022年12月底前开工建设. */
public final class DatesInText {
    /** A date with its year; {@code 2021.10} could be a number, so that dots are believed only between three parts. */
    private static final Pattern DATE = Pattern.compile("(?<![\\d.])(?:"
            + "\\d{4}\\s*年(?!度)(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*[日号])?)?"
            + "|\\d{4}([-./])\\d{1,2}\\1\\d{1,2}"
            + "|\\d{4}[-/]\\d{1,2})(?![\\d.])");

    private DatesInText() {}

    /** All dates of a text in reading order, each to the precision it is written in. What only looks like a date is left out. */
    public static List<PartialDate> in(String text) {
        Optional<PartialDate> whole = DateText.read(text).found();
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<PartialDate> found = new ArrayList<>();
        Matcher dates = DATE.matcher(TextNormaliser.halfWidth(TextNormaliser.tidy(text)));
        while (dates.find()) {
            DateText.read(dates.group()).found().ifPresent(found::add);
        }
        return found;
    }
}
