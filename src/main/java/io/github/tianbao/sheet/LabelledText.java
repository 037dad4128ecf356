package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text taken apart into labels and values: each colon ends a label.
 *
 * @param before what stands before the first label
 */
record LabelledText(String before, List<Pair> pairs) {
    /** A label: a few characters, or single characters set apart ({@code 单  位}), up to the colon. */
    private static final Pattern LABEL = Pattern.compile(
            "(?<label>(?:[\\p{IsHan}A-Za-z](?:\\s+)){1,4}[\\p{IsHan}A-Za-z]|[\\p{IsHan}A-Za-z（）()、/]{1,14})\\s*$");
    private static final Pattern KNOWN_END = Pattern.compile(
            "(?<label>(?:填报|填表|报送|制表|编制|主管|项目)?单位|单位负责人|(?:填报|填表|制表|报送)(?:时间|日期|人)|审核人|经办人|负责人|联系电话|电话)\\s*$");
    private static final Pattern ODD_BLANKS = Pattern.compile("[\\h\\v\\u200b\\ufeff]");
    private static final int LONGEST_LABEL = 14;
    private static final LabelledText NONE = new LabelledText("", List.of());

    LabelledText {
        pairs = List.copyOf(pairs);
    }

    static LabelledText none() {
        return NONE;
    }

    static LabelledText parse(String text) {
        if (text.indexOf('：') < 0 && text.indexOf(':') < 0) {
            return none();
        }
        String line = ODD_BLANKS.matcher(text).replaceAll(" ").strip();
        List<Pair> pairs = new ArrayList<>();
        String before = "";
        Optional<String> label = Optional.empty();
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            if (!isSeparator(line, at)) {
                continue;
            }
            String segment = line.substring(start, at);
            Optional<Integer> split = labelStart(segment, label.isPresent());
            if (split.isEmpty()) {
                continue;
            }
            String head = segment.substring(0, split.get()).strip();
            if (label.isPresent()) {
                pairs.add(pair(label.get(), head));
            } else {
                before = head;
            }
            label = Optional.of(segment.substring(split.get()));
            start = at + 1;
        }
        String rest = line.substring(start).strip();
        label.ifPresent(last -> pairs.add(pair(last, rest)));
        return new LabelledText(before, pairs);
    }

    private static Pair pair(String label, String value) {
        String name = label.replaceAll("\\s+", "");
        boolean opened = name.startsWith("（") || name.startsWith("(");
        boolean closed = value.endsWith("）") || value.endsWith(")");
        String shown = Blanks.tidy(opened && closed ? value.substring(0, value.length() - 1) : value);
        return new Pair(opened ? name.substring(1) : name, PrintedBlanks.filledIn(shown));
    }

    private static boolean isSeparator(String line, int at) {
        char character = line.charAt(at);
        boolean colon = character == '：' || character == ':';
        boolean timeOfDay = colon && at > 0 && at + 1 < line.length()
                && Character.isDigit(line.charAt(at - 1)) && Character.isDigit(line.charAt(at + 1));
        return colon && !timeOfDay;
    }

    /** Where the label at the end of a segment begins; after a value, it must be set apart from it or be well known. */
    private static Optional<Integer> labelStart(String segment, boolean afterValue) {
        Matcher matcher = LABEL.matcher(segment);
        if (matcher.find()) {
            int start = matcher.start("label");
            boolean apart = start == 0 || segment.charAt(start - 1) == ' ' || "，,；;。（(".indexOf(segment.charAt(start - 1)) >= 0;
            if (apart && !(afterValue && start == 0) && matcher.group("label").replace(" ", "").length() <= LONGEST_LABEL) {
                return Optional.of(start);
            }
        }
        Matcher known = KNOWN_END.matcher(segment);
        return known.find() ? Optional.of(known.start("label")) : Optional.empty();
    }

    /** A label, and what stands after its colon. */
    record Pair(String label, String value) {}
}
