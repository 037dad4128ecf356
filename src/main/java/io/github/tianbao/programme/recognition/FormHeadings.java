package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.TableLayout;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The headings of the tables that may be sent as forms: the words that such forms print. Compared as headings of tables are. */
public final class FormHeadings {
    private static final String BETWEEN = "/";

    private final Set<String> words = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    /** Those of some programmes. */
    public FormHeadings(List<Programme> programmes) {
        programmes.stream().flatMap(programme -> programme.tables().stream())
                .filter(table -> table.layouts().contains(TableLayout.FORM))
                .flatMap(table -> table.fields().stream())
                .flatMap(field -> FieldHeadings.of(field).headings().stream())
                .forEach(this::add);
    }

    private void add(HeadingPath heading) {
        words.addAll(heading.keys());
        for (int at = 1; at < heading.keys().size(); at++) {
            paths.add(heading.keys().get(at - 1) + BETWEEN + heading.keys().get(at));
        }
    }

    /** Whether no table of these programmes may be sent as a form. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a text is a heading or a part of one. */
    public boolean isLabel(String text) {
        return words.contains(HeadingText.of(text).key());
    }

    /** Whether a heading has these two parts, one after the other. */
    public boolean isPath(String group, String label) {
        return paths.contains(HeadingText.of(group).key() + BETWEEN + HeadingText.of(label).key());
    }
}
