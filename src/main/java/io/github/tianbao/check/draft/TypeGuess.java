package io.github.tianbao.check.draft;

import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.recognition.HeadingText;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.value.BankAccount;
import io.github.tianbao.value.CreditCode;
import io.github.tianbao.value.DateText;
import io.github.tianbao.value.IdentityNumber;
import io.github.tianbao.value.NumberText;
import io.github.tianbao.value.Percentage;
import io.github.tianbao.value.PersonName;
import io.github.tianbao.value.PhoneNumber;
import io.github.tianbao.value.Reading;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.YesNoText;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a column seems to hold.
 *
 * @param unit    of numbers, where the heading names one
 * @param options the words met, where they are few
 */
record TypeGuess(FieldType type, Unit unit, Set<String> options) {
    /** Sheets have slips; a column is what nearly all of its cells are. */
    private static final double NEARLY_ALL = 0.8;

    private static final Pattern SEPARATED = Pattern.compile("^\\s*\\d{4}\\s*[-./年]");
    private static final int MOST_OPTIONS = 8;
    private static final int LONGEST_OPTION = 8;
    private static final int USES_OF_AN_OPTION = 3;

    /** Counted, so that half of one is a slip; money and areas have decimals though a short sheet may show none. */
    private static final Set<String> PIECES = Set.of("人", "户", "台", "个", "头", "只", "株", "年", "月", "天", "处", "袋", "份", "件", "套", "辆", "村");

    private static final Pattern NUMBER_AS_NAME = Pattern.compile("号码?$|编号|代码|号牌");
    /** Whose values are other persons or places in the next sheet: no closed list of words, and nobody's name belongs in a pack. */
    private static final Pattern OPEN = Pattern.compile("[人员者名主长]$|领导|负责|乡|镇|村|社区|小组|地址|单位|银行|开户");

    /**
     * Guesses.
     *
     * @param path headings of the column from the top down, at least one
     * @param day  later dates of birth are none
     */
    static TypeGuess of(List<String> path, List<Cell> cells, LocalDate day) {
        String heading = String.join("/", path);
        HeadingText leaf = HeadingText.of(path.get(path.size() - 1));
        Unit unit = leaf.unit().orElse(Unit.NONE);
        List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return new TypeGuess(says(heading, "日期", "时间") ? FieldType.DATE : FieldType.TEXT, Unit.NONE, Set.of());
        }
        Optional<FieldType> exact = exactType(heading, filled, day).map(type -> refined(type, leaf.loose(), unit));
        if (exact.isPresent()) {
            boolean number = exact.get() == FieldType.NUMBER || exact.get() == FieldType.INTEGER;
            return new TypeGuess(exact.get(), number ? unit : Unit.NONE, Set.of());
        }
        Set<String> words = words(filled);
        boolean few = !OPEN.matcher(leaf.loose()).find() && words.size() > 1 && words.size() <= MOST_OPTIONS && filled.size() >= words.size() * USES_OF_AN_OPTION
                && words.stream().allMatch(word -> word.length() <= LONGEST_OPTION);
        return few ? new TypeGuess(FieldType.OPTION, Unit.NONE, words) : new TypeGuess(FieldType.TEXT, Unit.NONE, Set.of());
    }

    /** What is numbered is not counted: an invoice number keeps its zeros. Only pieces are whole by nature. */
    private static FieldType refined(FieldType type, String leaf, Unit unit) {
        if (type != FieldType.INTEGER && type != FieldType.NUMBER) {
            return type;
        }
        if (NUMBER_AS_NAME.matcher(leaf).find()) {
            return FieldType.TEXT;
        }
        return unit.isNone() || PIECES.contains(unit.symbol()) ? type : FieldType.NUMBER;
    }

    /** The first type that nearly all cells can be read as; the narrower ones come first. */
    private static Optional<FieldType> exactType(String heading, List<Cell> cells, LocalDate day) {
        if (nearlyAll(cells, cell -> isRead(IdentityNumber.read(text(cell), day)))) {
            return Optional.of(FieldType.IDENTITY_NUMBER);
        }
        if (nearlyAll(cells, cell -> isRead(CreditCode.read(text(cell))))) {
            return Optional.of(FieldType.CREDIT_CODE);
        }
        if (says(heading, "电话", "手机", "联系方式") && nearlyAll(cells, cell -> isRead(PhoneNumber.read(text(cell))))) {
            return Optional.of(FieldType.PHONE);
        }
        if (says(heading, "账号", "帐号", "卡号") && nearlyAll(cells, cell -> isRead(BankAccount.read(text(cell))))) {
            return Optional.of(FieldType.BANK_ACCOUNT);
        }
        boolean called = says(heading, "日期", "时间");
        if (nearlyAll(cells, cell -> isDay(cell) || (called || SEPARATED.matcher(text(cell)).find()) && isRead(DateText.read(text(cell))))) {
            return Optional.of(FieldType.DATE);
        }
        if (nearlyAll(cells, cell -> isRead(YesNoText.STANDARD.read(text(cell))) && !isNumber(cell))) {
            return Optional.of(FieldType.YES_NO);
        }
        if (nearlyAll(cells, TypeGuess::isPercentage)) {
            return Optional.of(FieldType.PERCENTAGE);
        }
        if (nearlyAll(cells, TypeGuess::isNumber)) {
            return Optional.of(nearlyAll(cells, TypeGuess::isWhole) && !says(heading, "金额", "资金", "面积") ? FieldType.INTEGER : FieldType.NUMBER);
        }
        boolean name = says(heading, "姓名", "户主", "申请人", "负责人") && nearlyAll(cells, cell -> isRead(PersonName.read(text(cell))));
        return name ? Optional.of(FieldType.PERSON_NAME) : Optional.empty();
    }

    private static boolean nearlyAll(List<Cell> cells, Predicate<Cell> holds) {
        return cells.stream().filter(holds).count() >= NEARLY_ALL * cells.size();
    }

    private static boolean says(String heading, String... words) {
        return List.of(words).stream().anyMatch(heading::contains);
    }

    private static boolean isRead(Reading<?> reading) {
        return reading instanceof Reading.Valid<?>;
    }

    private static boolean isDay(Cell cell) {
        return cell.content() instanceof Content.Day;
    }

    private static boolean isPercentage(Cell cell) {
        return cell.content() instanceof Content.Number number ? number.percent()
                : text(cell).strip().endsWith("%") && isRead(Percentage.read(text(cell)));
    }

    private static boolean isNumber(Cell cell) {
        return cell.content() instanceof Content.Number || isRead(NumberText.read(text(cell)));
    }

    private static boolean isWhole(Cell cell) {
        return NumberText.read(text(cell)).found().filter(found -> found.amount().stripTrailingZeros().scale() <= 0).isPresent();
    }

    private static Set<String> words(List<Cell> cells) {
        return cells.stream().map(TypeGuess::text).map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(Cell cell) {
        return cell.content() instanceof Content.Words words ? words.text()
                : cell.content() instanceof Content.Number number ? number.amount().toPlainString() : cell.shown();
    }
}
