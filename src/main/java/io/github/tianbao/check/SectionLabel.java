package io.github.tianbao.check;

import io.github.tianbao.value.TextNormaliser;
import java.util.regex.Pattern;

/** The name in the label of a section row: {@code 产业发展} in 一、产业发展. */
final class SectionLabel {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:第[一二三四五六七八九十百]+(?:部分|大类|[类章编])|[一二三四五六七八九十百]+[、.．,，]|[（(][一二三四五六七八九十百]+[）)])\\s*[:：]?");

    private SectionLabel() {}

    /** The label without its number; a label that is nothing but a number stays. */
    static String name(String label) {
        String name = NUMBER.matcher(TextNormaliser.tidy(label)).replaceFirst("").strip();
        return name.isEmpty() ? label : name;
    }
}
