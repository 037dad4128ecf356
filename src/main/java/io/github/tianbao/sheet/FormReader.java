package io.github.tianbao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the labels of a form and what was filled in at their right or, where labels stand in a row, below them. A label that spans several
 * rows is the group of the labels at its right; boxes to tick beside a label are its value together.
 */
final class FormReader {
    private static final Pattern BOX = Pattern.compile("(?U)^[（(\\[]?\\s*[□☐▢◻☑☒■√✓✔✅].*|.*[□☐▢◻☑☒■√✓✔✅]$", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("(?U)^[：:\\s]+");
    private static final Pattern COLON_AT_END = Pattern.compile("(?U)\\s*[：:]\\s*$");
    private static final int LONGEST_LABEL = 40;
    /** A label without a blank or a colon behind it is only believed if it is no everyday word. */
    private static final int TELLING = 4;

    private final FormGrid grid;
    private final FormLabels labels;
    private final List<FormEntry> entries = new ArrayList<>();
    private final Set<Region> values = new HashSet<>();
    private final List<FormEntry> lines = new ArrayList<>();
    private String labelBefore = "";
    private int rowBefore;

    private FormReader(FormGrid grid, FormLabels labels) {
        this.grid = grid;
        this.labels = labels;
    }

    /** All labels that are known with their values, from the top. */
    static List<FormEntry> read(FormGrid grid, FormLabels labels) {
        FormReader reader = new FormReader(grid, labels);
        grid.filled().forEach(reader::read);
        return reader.all();
    }

    /** A line such as 联系电话：… around the form is no answer where the form itself asks for it. */
    private List<FormEntry> all() {
        Set<List<String>> asked = entries.stream().map(FormEntry::path).collect(Collectors.toSet());
        return Stream.concat(entries.stream(), lines.stream().filter(line -> !asked.contains(line.path())))
                .sorted(Comparator.comparingInt((FormEntry entry) -> entry.labelAt().row()).thenComparingInt(entry -> entry.labelAt().column()))
                .toList();
    }

    private void read(FormGrid.Place place) {
        if (isLabel(place)) {
            readBeside(place);
        } else if (place.isWords() && !values.contains(place.region()) && !RowLabels.isNote(place.text())) {
            for (LabelledText.Pair pair : LabelledText.parse(place.text()).pairs()) {
                if (labels.isLabel(pair.label())) {
                    lines.add(FormEntry.of(path(place, pair.label()), place.address(), place, pair.value()));
                }
            }
        }
    }

    private boolean isLabel(FormGrid.Place place) {
        String text = label(place);
        return place.isWords() && text.length() <= LONGEST_LABEL && !text.isEmpty() && "（(".indexOf(text.charAt(0)) < 0 && labels.isLabel(text);
    }

    private static String label(FormGrid.Place place) {
        return Blanks.heading(COLON_AT_END.matcher(place.text()).replaceAll(""));
    }

    /** Within its group, or behind the label before it in the row where that is how it is known: 联系电话 behind 经办人. */
    private List<String> path(FormGrid.Place place, String label) {
        int row = place.region().firstRow();
        String before = row == rowBefore ? labelBefore : "";
        labelBefore = label;
        rowBefore = row;
        Optional<String> group = group(place, label);
        if (group.isPresent()) {
            return List.of(group.get(), label);
        }
        return !before.isEmpty() && labels.isPath(before, label) ? List.of(before, label) : List.of(label);
    }

    private Optional<String> group(FormGrid.Place place, String label) {
        return grid.before(place).filter(this::isLabel)
                .filter(before -> before.region().height() > place.region().height() || labels.isPath(label(before), label))
                .map(FormReader::label);
    }

    private void readBeside(FormGrid.Place label) {
        List<String> path = path(label, label(label));
        List<FormGrid.Place> ticks = new ArrayList<>();
        Optional<FormGrid.Place> own = Optional.empty();
        boolean divided = false;
        for (int row = label.region().firstRow(); row <= label.region().lastRow(); row++) {
            FormGrid.Place right = grid.at(row, label.region().lastColumn() + 1);
            if (isLabel(right)) {
                divided = divided || label.region().height() > 1;
            } else if (isBox(right)) {
                addBoxes(right, row, ticks);
            } else if (readWithin(path, right)) {
                divided = true;
            } else if (own.isEmpty()) {
                own = Optional.of(right);
            }
        }
        if (!ticks.isEmpty()) {
            add(path, label, ticks);
        } else if (own.isPresent() || !divided) {
            add(path, label, List.of(value(label, path, own)));
        }
    }

    private void addBoxes(FormGrid.Place first, int row, List<FormGrid.Place> ticks) {
        FormGrid.Place place = first;
        while (isBox(place) && !isLabel(place)) {
            if (!ticks.contains(place)) {
                ticks.add(place);
            }
            place = grid.at(row, place.region().lastColumn() + 1);
        }
    }

    private static boolean isBox(FormGrid.Place place) {
        return place.isWords() && BOX.matcher(place.text()).matches();
    }

    /** A value cell in which a label of its own stands before the value: {@code 申请奖励的金额 | 人民币大写：伍万元整}. */
    private boolean readWithin(List<String> path, FormGrid.Place place) {
        String group = path.get(path.size() - 1);
        String text = place.text();
        for (int end = Math.min(text.length(), LONGEST_LABEL); place.isWords() && end > 1; end--) {
            String rest = text.substring(end);
            boolean apart = rest.isEmpty() || SEPARATOR.matcher(rest).find() || end >= TELLING;
            String label = text.substring(0, end);
            if (apart && !SEPARATOR.matcher(text.substring(end - 1, end)).find() && labels.isPath(group, label)) {
                entries.add(FormEntry.of(List.of(group, Blanks.heading(label)), place.address(), place, SEPARATOR.matcher(rest).replaceFirst("")));
                values.add(place.region());
                return true;
            }
        }
        return false;
    }

    /** At the right; below where labels stand side by side over their values. */
    private FormGrid.Place value(FormGrid.Place label, List<String> path, Optional<FormGrid.Place> right) {
        FormGrid.Place below = grid.below(label);
        boolean sideBySide = right.isEmpty() || right.get().content().isEmpty()
                && (grid.before(label).filter(this::isLabel).isPresent() || !grid.isWithin(label.region().lastColumn() + 1));
        boolean under = path.size() == 1 && sideBySide && below.content().isPresent() && !isLabel(below)
                || label.region().lastColumn() == FormGrid.LAST_COLUMN;
        return under ? below : right.orElseGet(() -> grid.at(label.region().firstRow(), label.region().lastColumn() + 1));
    }

    private void add(List<String> path, FormGrid.Place label, List<FormGrid.Place> places) {
        places.forEach(place -> values.add(place.region()));
        entries.add(places.size() == 1
                ? FormEntry.of(path, label.address(), places.get(0))
                : FormEntry.of(path, label.address(), places.get(0), String.join(" ", places.stream().map(FormGrid.Place::text).toList())));
    }
}
