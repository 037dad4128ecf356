package io.github.tianbao.sheet;

import io.github.tianbao.value.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A row read as a line of labels and what was filled in beside them, in one cell or in several:
 * {@code 填报单位：新城镇    填表时间：2022年9月20日}.
 *
 * @param fillIns labels with what stands beside them, empty where nothing does
 * @param pure    whether the row holds nothing else
 */
record FillInLine(List<FillIn> fillIns, boolean isPure) {
    private static final Set<String> LABELS_WITHOUT_COLON = Set.of(
            "填报单位", "报送单位", "编制单位", "制表单位", "单位名称", "填报时间", "填表时间", "填报日期", "填表日期", "制表日期", "报送时间", "报送日期",
            "填报人", "填表人", "制表人", "审核人", "经办人", "单位负责人", "联系电话");

    private static final int LONGEST_KNOWN = 12;
    private static final String LAST_CHARACTERS = "位称间期人话 \u3000";
    private static final FillInLine NONE = new FillInLine(List.of(), false);

    FillInLine {
        fillIns = List.copyOf(fillIns);
    }

    static FillInLine of(SourceRow row) {
        if (!holdsALabel(row)) {
            return NONE;
        }
        List<FillIn> found = new ArrayList<>();
        boolean pure = true;
        boolean waiting = false;
        for (SourceCell cell : row.cells()) {
            CellAddress address = new CellAddress(row.number(), cell.column());
            LabelledText text = cell.isWords() ? LabelledText.parse(cell.shown()) : LabelledText.none();
            if (!text.pairs().isEmpty()) {
                text.pairs().forEach(pair -> found.add(new FillIn(pair.label(), pair.value(), address)));
                waiting = found.get(found.size() - 1).value().isEmpty();
                pure &= text.before().isEmpty();
            } else if (waiting) {
                FillIn label = found.remove(found.size() - 1);
                found.add(new FillIn(label.label(), PrintedBlanks.filledIn(cell.tidy()), address));
                waiting = false;
            } else if (isKnownLabel(cell) && cell != row.cells().get(row.cells().size() - 1)) {
                found.add(new FillIn(Blanks.remove(cell.shown()), "", address));
                waiting = true;
            } else {
                pure = false;
            }
        }
        return new FillInLine(found, pure && !found.isEmpty());
    }

    /** Whether the row begins with a label, whatever else is in it: {@code 填报单位：新城镇 | 2022年9月20日}. */
    boolean leads(SourceRow row) {
        return !fillIns.isEmpty() && LabelledText.parse(row.first().shown()).before().isEmpty() && mayBeLabel(row.first());
    }

    /** Asked for every record of a roster, so it makes nothing. */
    private static boolean holdsALabel(SourceRow row) {
        for (SourceCell cell : row.cells()) {
            if (mayBeLabel(cell)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLabel(SourceCell cell) {
        return cell.isWords() && (cell.shown().indexOf('：') >= 0 || cell.shown().indexOf(':') >= 0 || isKnownLabel(cell));
    }

    private static boolean isKnownLabel(SourceCell cell) {
        String text = cell.shown();
        return text.length() <= LONGEST_KNOWN && LAST_CHARACTERS.indexOf(text.charAt(text.length() - 1)) >= 0 && LABELS_WITHOUT_COLON.contains(Blanks.remove(cell.shown()));
    }
}
