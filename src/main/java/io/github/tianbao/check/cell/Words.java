package io.github.tianbao.check.cell;

import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.value.DateText;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.NearName;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.TextNormaliser;
import io.github.tianbao.value.TickedWords;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import io.github.tianbao.value.YesNoText;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Readers of dates, of 是 and 否, of options, of text. */
final class Words {
    private static final Pattern STANDS_FOR_NOTHING = Pattern.compile("[-—–―─−/\\\\\\s]*");
    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[、，,;；\\n]+");

    private Words() {}

    static Reading<PartialDate> date(Cell cell) {
        if (cell.content() instanceof Content.Day day) {
            return Reading.valid(day.monthOnly() ? PartialDate.month(YearMonth.from(day.day())) : PartialDate.day(day.day()));
        }
        return cell.content() instanceof Content.Number number
                ? DateText.readNumber(number.amount(), DateText.Epoch.FROM_1900)
                : DateText.read(Contents.text(cell));
    }

    static Reading<YesNo> yesNo(Cell cell) {
        return cell.content() instanceof Content.Truth truth
                ? Reading.valid(YesNo.of(truth.yes()))
                : ofTheTicked(Contents.text(cell), YesNoText.STANDARD::read);
    }

    /** What the one ticked word says where the text has boxes to tick, else what the text says. */
    private static <T> Reading<T> ofTheTicked(String text, Function<String, Reading<T>> reader) {
        List<String> ticked = TickedWords.in(text).orElse(List.of(text));
        if (ticked.size() > 1) {
            return Reading.invalid("勾选了" + ticked.size() + "项：" + String.join("、", ticked), "只能勾选一项，请核对");
        }
        return ticked.isEmpty() ? Reading.blank() : reader.apply(ticked.get(0));
    }

    /** @param endings words cut off the end */
    static ContentReader text(List<String> endings) {
        return cell -> {
            String text = TextNormaliser.tidy(Contents.text(cell));
            return STANDS_FOR_NOTHING.matcher(text).matches() ? Reading.<Text>blank() : Reading.valid(new Text(without(endings, text)));
        };
    }

    /**
     * The items of a list, or the words that are ticked in it.
     *
     * @param endings words cut off the end of each item
     */
    static ContentReader list(List<String> endings) {
        return cell -> {
            String text = TextNormaliser.tidyLines(Contents.text(cell));
            List<Value> items = TickedWords.in(text).orElseGet(() -> List.of(BETWEEN_ITEMS.split(text))).stream()
                    .map(String::strip)
                    .filter(item -> !STANDS_FOR_NOTHING.matcher(item).matches())
                    .<Value>map(item -> new Text(without(endings, item)))
                    .toList();
            return items.isEmpty() ? Reading.<ListValue>blank() : Reading.valid(new ListValue(items));
        };
    }

    /** The longest ending that fits is cut off, unless nothing would be left. */
    private static String without(List<String> endings, String text) {
        int longest = 0;
        for (String ending : endings) {
            if (text.endsWith(ending) && text.length() > ending.length()) {
                longest = Math.max(longest, ending.length());
            }
        }
        return longest == 0 ? text : text.substring(0, text.length() - longest).strip();
    }

    /** One of a few words, each with the other words that mean the same. */
    static ContentReader option(Map<String, List<String>> options, List<String> endings) {
        Map<String, Text> meanings = new LinkedHashMap<>();
        options.keySet().forEach(option -> meanings.put(TextNormaliser.key(option), new Text(option)));
        options.forEach((option, aliases) ->
                aliases.forEach(alias -> meanings.putIfAbsent(TextNormaliser.key(alias), new Text(option))));
        return cell -> ofTheTicked(TextNormaliser.tidy(Contents.text(cell)), text -> {
            Text meaning = meanings.getOrDefault(TextNormaliser.key(text), meanings.get(TextNormaliser.key(without(endings, text))));
            if (meaning != null) {
                return Reading.valid(meaning);
            }
            return STANDS_FOR_NOTHING.matcher(text).matches() ? Reading.<Text>blank() : unknown(text, meanings);
        });
    }

    /**
     * The option that a title or another text speaks of, by its own word or one that means the same; nothing where it speaks of none or
     * of several. A longer word goes before a shorter one within it.
     */
    static ContentReader mentionedOption(Map<String, List<String>> options) {
        Map<String, String> words = new LinkedHashMap<>();
        options.keySet().forEach(option -> words.put(TextNormaliser.key(option), option));
        options.forEach((option, aliases) -> aliases.forEach(alias -> words.putIfAbsent(TextNormaliser.key(alias), option)));
        List<String> longestFirst = words.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        return cell -> {
            String left = TextNormaliser.key(Contents.text(cell));
            Set<String> mentioned = new HashSet<>();
            for (String word : longestFirst) {
                if (left.contains(word)) {
                    mentioned.add(words.get(word));
                    left = left.replace(word, " ");
                }
            }
            return mentioned.size() == 1 ? Reading.valid(new Text(mentioned.iterator().next())) : Reading.<Text>blank();
        };
    }

    private static Reading<Text> unknown(String text, Map<String, Text> meanings) {
        List<String> allowed = meanings.values().stream().map(Text::text).distinct().toList();
        String near = NearName.nearest(text, meanings.keySet())
                .map(key -> "，是否应为“" + meanings.get(key).text() + "”？")
                .orElse("");
        return Reading.invalid("“" + text + "”不在可填的选项中" + near, "请从以下选项中选填：" + String.join("、", allowed));
    }
}
