package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.List;

/** The section labels that stand over a row, outermost first. */
final class Sections {
    /** An unnumbered label is outermost, unless it stands within numbered sections from the start. */
    private static final int UNNUMBERED_INNERMOST = 9;
    private static final int UNNUMBERED_OUTERMOST = -1;

    private final List<Label> stack = new ArrayList<>();
    private List<String> labels = List.of();

    void enter(String label) {
        int level = RowLabels.sectionLevel(label).orElseGet(this::unnumberedLevel);
        stack.removeIf(outer -> outer.level >= level);
        stack.add(new Label(level, label));
        labels = stack.stream().map(Label::text).toList();
    }

    List<String> labels() {
        return labels;
    }

    private int unnumberedLevel() {
        boolean withinNumbered = !stack.isEmpty() && stack.get(0).level >= 0 && stack.get(0).level < UNNUMBERED_INNERMOST;
        return withinNumbered ? UNNUMBERED_INNERMOST : UNNUMBERED_OUTERMOST;
    }

    private record Label(int level, String text) {}
}
