package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;

/** Lays out a roster of households: a row for each member, what is said of the household once. */
final class AllowanceSheet {
    /** How an office writes what a household has in common. */
    enum Manner {
        /** In one cell merged over the rows of the members. */
        MERGED,
        /** In the first row of the household only. */
        FIRST_ROW
    }

    static final String NUMBER = "序号";
    private static final Set<String> OF_MEMBERS = Set.of("姓名", "身份证号", "与户主关系", "残疾等级", "残疾类别", "重特大疾病", "劳动能力", "就业方式",
            "月收入", "居住地最低工资", "核算收入", "单人户", "单人户申请", "死亡日期", "领取至");
    private static final Set<String> SUMMED = Set.of("现保障金额", "拟保障金额");

    private final PrintedSheet sheet;
    private final List<Column> columns;
    private final Manner manner;
    private int number;

    /** A sheet with its title, fill-in line and headings, no household yet. */
    AllowanceSheet(Workbook workbook, OfficeStyles styles, String name, String title, String line, List<Column> columns, Manner manner) {
        this.columns = columns;
        this.manner = manner;
        sheet = new PrintedSheet(workbook, styles, name, columns.size()).title(title).line(line)
                .headings(columns.stream().map(column -> column.group().isEmpty() ? column.words() : column.group() + "/" + column.words())
                        .toArray(String[]::new));
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
    }

    AllowanceSheet households(List<AllowanceHousehold> households) {
        households.forEach(this::household);
        return this;
    }

    private void household(AllowanceHousehold household) {
        number++;
        int first = sheet.lastRow() + 1;
        int people = household.members().size();
        for (int member = 1; member <= people; member++) {
            int asked = member;
            sheet.row(columns.stream().map(column -> value(household, asked, column.field())).toArray());
        }
        if (manner == Manner.MERGED && people > 1) {
            for (int column = 0; column < columns.size(); column++) {
                if (!OF_MEMBERS.contains(columns.get(column).field())) {
                    sheet.mergeRows(column, first, first + people - 1);
                }
            }
        }
    }

    private Object value(AllowanceHousehold household, int member, String field) {
        if (!OF_MEMBERS.contains(field) && member > 1 && manner == Manner.FIRST_ROW) {
            return "";
        }
        return field.equals(NUMBER) ? Integer.valueOf(number) : household.value(member, field);
    }

    /** The row of sums below the households. */
    AllowanceSheet total(List<AllowanceHousehold> households) {
        sheet.row(columns.stream().map(column -> total(households, column)).toArray());
        return this;
    }

    private Object total(List<AllowanceHousehold> households, Column column) {
        if (column == columns.get(0)) {
            return "合计";
        }
        return SUMMED.contains(column.field())
                ? households.stream().map(household -> household.amount(column.field())).reduce(BigDecimal.ZERO, BigDecimal::add)
                : "";
    }

    AllowanceSheet notes(String... lines) {
        for (String line : lines) {
            sheet.line(line);
        }
        return this;
    }
}
