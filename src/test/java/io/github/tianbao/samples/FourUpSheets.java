package io.github.tianbao.samples;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/** Lays monitoring tables out as the gazette prints them. */
final class FourUpSheets {
    static final YearMonth MONTH = YearMonth.of(2021, 6);
    private static final String DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final List<Integer> WIDTHS_WITH_INCOME = List.of(5, 22, 26, 26, 16, 9, 13, 15, 15, 11, 14, 14);
    private static final List<Integer> WIDTHS = List.of(5, 22, 30, 30, 9, 14, 30, 18);

    private final Workbook workbook;
    private final OfficeStyles styles;

    FourUpSheets(Workbook workbook) {
        this.workbook = workbook;
        this.styles = new OfficeStyles(workbook, DATE);
    }

    /**
     * What is filled in around a table.
     *
     * @param office who sends it (提供部门)
     * @param filled on which day, as written; the month is that of the title
     */
    record Around(String title, String office, String leader, String clerk, String filled) {
        static Around of(FourUpForm form, YearMonth month, String office) {
            return new Around(form.title(month), office, "李建国", "王秀英", month.getYear() + "年" + month.getMonthValue() + "月12日");
        }

        /** As the form comes from the printer. */
        static Around blank(FourUpForm form) {
            return new Around(form.blankTitle(), "_____", "", "", " 年 月 日");
        }

        Around filled(String day) {
            return new Around(title, office, leader, clerk, day);
        }
    }

    /** Adds a sheet with a table. */
    FourUpSheets table(String name, FourUpForm form, Around around, List<FourUpFirm> firms) {
        return table(name, form, around, firms, List.of());
    }

    /**
     * Adds a sheet with a table.
     *
     * @param remarks said beside each firm in a column of their own; none without that column
     */
    FourUpSheets table(String name, FourUpForm form, Around around, List<FourUpFirm> firms, List<String> remarks) {
        List<String> headings = new ArrayList<>(form.headings());
        if (!remarks.isEmpty()) {
            headings.add("错在哪里");
        }
        PrintedSheet sheet = new PrintedSheet(workbook, styles, name, headings.size());
        List<Integer> widths = form.countsIncome() ? WIDTHS_WITH_INCOME : WIDTHS;
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, column < widths.size() ? widths.get(column) : 40);
        }
        sheet.title(around.title()).line("提供部门：" + around.office()).plainHeadings(headings).lines(3);
        for (int at = 0; at < firms.size(); at++) {
            List<Object> row = new ArrayList<>(List.of(at + 1));
            row.addAll(firms.get(at).row());
            if (!remarks.isEmpty()) {
                row.add(remarks.get(at));
            }
            sheet.row(row.toArray());
        }
        sheet.line(form.note()).line("分管领导：" + around.leader()).line("填报人：" + around.clerk()).line("填表时间：" + around.filled());
        return this;
    }

    /** Adds a sheet with a plain list. */
    FourUpSheets list(String name, String title, List<String> headings, List<List<Object>> rows) {
        PrintedSheet sheet = new PrintedSheet(workbook, styles, name, headings.size()).width(1, 22).width(2, 30).title(title).plainHeadings(headings);
        for (int at = 0; at < rows.size(); at++) {
            List<Object> row = new ArrayList<>(List.of(at + 1));
            row.addAll(rows.get(at));
            sheet.row(row.toArray());
        }
        return this;
    }

    /** The workbook under a name. */
    PrintedLayout layout(String name) {
        return new PrintedLayout(name, workbook, List.of());
    }
}
