package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a cell of a header may hold: a heading, a unit, a column number. */
final class HeadingTexts {
    private static final int LONGEST = 90;
    private static final int PROSE = 40;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern NO_HEADING = Pattern.compile(
            "[-+]?[0-9０-９][0-9０-９,，.]*[%％‰]?|.*[0-9]{7,}.*|(?:19|20)[0-9]{2}[-./年][0-9]{1,2}.*|[-—–/、.]+|TRUE|FALSE");
    private static final String UNIT = "(?:[百千万亿]?(?:元|亩|户|人次|人|吨|株|只|头|斤|立方米|平方米|平方公里|公里|米|亩次)|公顷|平米|㎡|m²|m2|m3|m³|km|kg|千米|千克|公斤"
            + "|个|个村|口|袋|名|处|项|辆|台|套|座|份|次|岁|年|月|天|日|小时|%|％|‰)";
    private static final Pattern UNIT_CELL = Pattern.compile("[（(]?(?:单位[:：])?(?<unit>" + UNIT + "(?:[/／]" + UNIT + ")*)[）)]?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[（(]?([0-9]{1,3}|[甲乙丙丁戊]|[A-Z])[）)]?(?:[=＝].*)?|[①-⑳]");
    private static final Pattern LINE_LABEL = Pattern.compile("栏次|行次|列次|计量单位|单位");
    private static final int FEWEST_COLUMN_NUMBERS = 4;

    private HeadingTexts() {}

    /** Whether each cell of a row may be a heading, and the row is no title, fill-in line or remark. */
    static boolean mayBeHeader(SourceRow row) {
        return row.cells().stream().allMatch(HeadingTexts::mayBeHeading) && !FillInLine.of(row).leads(row) && !RowLabels.isRemark(row);
    }

    private static boolean mayBeHeading(SourceCell cell) {
        if (cell.content() instanceof Content.Number number) {
            return number.amount().scale() == 0 && isYear(number.amount().intValue());
        }
        String text = Blanks.heading(cell.shown());
        if (YEAR.matcher(text).matches() && isYear(Integer.parseInt(text))) {
            return true;
        }
        boolean prose = text.length() > PROSE && text.indexOf('。') >= 0;
        return cell.isWords() && text.length() <= LONGEST && !prose && !NO_HEADING.matcher(text).matches();
    }

    private static boolean isYear(int number) {
        return FIRST_YEAR <= number && number <= LAST_YEAR;
    }

    /** The unit that a cell of a unit row names. */
    static Optional<String> unit(String text) {
        Matcher matcher = UNIT_CELL.matcher(Blanks.remove(text));
        return matcher.matches() ? Optional.of(matcher.group("unit")) : Optional.empty();
    }

    /** Whether a row gives units and nothing else. */
    static boolean isUnitRow(SourceRow row) {
        List<SourceCell> units = row.cells().stream().filter(cell -> !isLineLabel(cell)).toList();
        return !units.isEmpty() && units.stream().allMatch(cell -> cell.isWords() && unit(cell.shown()).isPresent());
    }

    /** Whether a row numbers the columns: {@code 1 2 3}, {@code （1）（2）（3）}, {@code 甲 乙 1 2 3=1×2}. */
    static boolean isColumnNumberRow(SourceRow row) {
        int expected = 0;
        int numbers = 0;
        for (SourceCell cell : row.cells()) {
            if (isLineLabel(cell)) {
                continue;
            }
            Matcher matcher = COLUMN_NUMBER.matcher(Blanks.remove(cell.shown()));
            if (!matcher.matches()) {
                return false;
            }
            Optional<Integer> number = number(matcher);
            if (number.isPresent()) {
                boolean follows = numbers == 0 ? number.get() <= 2 : number.get() == expected;
                if (!follows) {
                    return false;
                }
                expected = number.get() + 1;
                numbers++;
            }
        }
        return numbers >= 2 && row.cells().size() >= FEWEST_COLUMN_NUMBERS || numbers >= 2 && isBracketed(row);
    }

    private static boolean isBracketed(SourceRow row) {
        return row.cells().stream().allMatch(cell -> cell.isWords() && !Character.isDigit(cell.tidy().charAt(0)));
    }

    private static Optional<Integer> number(Matcher matcher) {
        if (matcher.group(1) == null) {
            return Optional.of(matcher.group().charAt(0) - '①' + 1);
        }
        return Character.isDigit(matcher.group(1).charAt(0)) ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    private static boolean isLineLabel(SourceCell cell) {
        return cell.isWords() && LINE_LABEL.matcher(Blanks.remove(cell.shown())).matches();
    }
}
