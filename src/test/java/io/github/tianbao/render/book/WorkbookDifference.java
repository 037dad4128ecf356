package io.github.tianbao.render.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * Lists in words everything in which two workbooks differ: sheets, cells, styles, merges, widths, heights, comments, links,
 * validations, conditional formats, panes, print settings, names. Style numbers may differ, what they mean may not.
 */
public final class WorkbookDifference {
    private final List<String> differences = new ArrayList<>();

    private WorkbookDifference() {}

    /** Everything that differs, each line beginning with the sheet and cell; empty if nothing does. */
    public static List<String> between(Path expected, Path actual) throws IOException {
        return between(expected, actual, sheet -> true);
    }

    /** The same, looking only at sheets of these names. */
    public static List<String> between(Path expected, Path actual, Predicate<String> sheets) throws IOException {
        try (Workbook left = WorkbookFormat.open(expected); Workbook right = WorkbookFormat.open(actual)) {
            WorkbookDifference difference = new WorkbookDifference();
            difference.compare(left, right, sheets);
            return difference.differences;
        }
    }

    private void compare(Workbook left, Workbook right, Predicate<String> wanted) {
        List<String> names = names(left, wanted);
        note("sheets", names, names(right, wanted));
        for (String name : names) {
            if (right.getSheet(name) != null) {
                compare(left.getSheet(name), right.getSheet(name));
            }
        }
        note("names", WorkbookDescription.definedNames(left, wanted), WorkbookDescription.definedNames(right, wanted));
    }

    private static List<String> names(Workbook workbook, Predicate<String> wanted) {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (wanted.test(sheet.getSheetName())) {
                names.add(sheet.getSheetName() + " " + workbook.getSheetVisibility(workbook.getSheetIndex(sheet)));
            }
        }
        return names.stream().map(name -> name.substring(0, name.lastIndexOf(' '))).toList();
    }

    private void compare(Sheet left, Sheet right) {
        String name = left.getSheetName();
        TreeMap<String, Object> leftFacts = WorkbookDescription.of(left);
        TreeMap<String, Object> rightFacts = WorkbookDescription.of(right);
        Set<String> facts = new TreeSet<>(leftFacts.keySet());
        facts.addAll(rightFacts.keySet());
        facts.forEach(fact -> note(name + " " + fact, leftFacts.get(fact), rightFacts.get(fact)));
        for (int row = 0; row <= Math.max(left.getLastRowNum(), right.getLastRowNum()); row++) {
            compare(name, row, left.getRow(row), right.getRow(row));
        }
    }

    private void compare(String sheet, int number, Row left, Row right) {
        note(sheet + " row " + (number + 1), WorkbookDescription.of(left), WorkbookDescription.of(right));
        int last = Math.max(left == null ? 0 : left.getLastCellNum(), right == null ? 0 : right.getLastCellNum());
        for (int column = 0; column < last; column++) {
            Cell one = left == null ? null : left.getCell(column);
            Cell other = right == null ? null : right.getCell(column);
            String place = sheet + "!" + io.github.tianbao.value.CellAddress.letters(column) + (number + 1);
            note(place + " content", WorkbookDescription.content(one), WorkbookDescription.content(other));
            note(place + " style", WorkbookDescription.style(one), WorkbookDescription.style(other));
        }
    }

    private void note(String what, Object left, Object right) {
        if (!Objects.equals(left, right)) {
            differences.add(what + ": " + left + " → " + right);
        }
    }
}
