package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The printed 申报表 as a firm fills it in in Excel: the cells and merges of the gazette, labels beside values, boxes to tick. */
final class FourUpRewardForm {
    private static final int COLUMNS = 8;
    private static final int[] WIDTHS = {16, 12, 16, 18, 14, 18, 12, 24};
    private static final List<String> NOTES = List.of("注：申请企业同时提供以下附件", "1. 企业营业执照（复印件及原件备查）；", "2. 企业年度财务报表（反映主营收入、利润等主要指标）；",
            "3. 本年度 4 个季度纳税证明材料；", "4. 经办人身份证明及委托书；", "5. 其他相关证明材料等（如有提供）");
    private static final Map<String, String> OPINIONS = new LinkedHashMap<>();

    static {
        OPINIONS.put("主管部门意见", "主管部门");
        OPINIONS.put("统计局意见", "统计局");
        OPINIONS.put("财政局意见", "财政局");
        OPINIONS.put("县“四上”企业培育扶持奖励领导小组意见", "领导小组");
    }


    private final Sheet sheet;
    private final OfficeStyles styles;
    private int next;

    private FourUpRewardForm(Workbook workbook, OfficeStyles styles, String name) {
        sheet = workbook.createSheet(name);
        this.styles = styles;
        for (int column = 0; column < COLUMNS; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
        }
    }

    /** Adds a filled form to a workbook, on a sheet of its own; answers by the headings of the ledger. */
    static void add(Workbook workbook, OfficeStyles styles, String name, Map<String, Object> answers) {
        new FourUpRewardForm(workbook, styles, name).write(answers);
    }

    private void write(Map<String, Object> firm) {
        line("兴县“四上”企业培育扶持奖励申报表", styles.title());
        line("填报单位：" + firm.get("填报单位") + "（盖章）", styles.line());
        line("填报时间：" + day(firm.get("填报时间")), styles.line());
        row("企业名称", 1, firm.get("企业名称"), 3, "企业组织\n机构代码", 1, firm.get("企业组织机构代码"), 3);
        row("详细地址", 1, firm.get("详细地址"), 7);
        row("法定代表人", 1, firm.get("法定代表人"), 3, "联系电话", 1, firm.get("联系电话"), 3);
        row("开户银行", 1, firm.get("开户银行"), 3, "信用等级", 1, firm.get("信用等级"), 1, "账号", 1, firm.get("账号"), 1);
        trade(firm.get("所属行业").toString(), firm.get("企业性质").toString(), firm.get("主营业务收入（万元）") + "万元");
        row("年度缴税", 1, firm.get("年度缴税（万元）") + "（万元）", 7);
        row("申请奖励内容", 1, firm.get("申请奖励内容"), 7);
        row("申报奖补理由及依据", 1, firm.get("申报奖补理由及依据"), 7);
        row("申请奖励的金额", 1, "人民币大写：" + firm.get("人民币大写"), 7);
        OPINIONS.forEach((label, office) -> opinion(label, firm.get(office + "意见"), firm.get(office + "日期")));
        line("经办人：" + firm.get("经办人") + "          联系电话：" + firm.get("经办人联系电话"), styles.line());
        NOTES.forEach(note -> line(note, styles.line()));
    }

    private void trade(String trades, String nature, String income) {
        row("所属行业", 1, box(trades, "工业"), 1, box(trades, "住宿餐饮业"), 1, box(trades, "零售业"), 1, "企业性质", 1, box(nature, "首次规上企业"), 1,
                "主营业务收入", 1, income, 1);
        row("", 1, box(trades, "服务业"), 1, box(trades, "批发业"), 1, box(trades, "建筑房地产业"), 1, "", 1, box(nature, "库存规上企业"), 1, "", 1, "", 1);
        List.of(0, 4, 6, 7).forEach(column -> sheet.addMergedRegion(new CellRangeAddress(next - 2, next - 1, column, column)));
    }

    private static String box(String answer, String word) {
        return (answer.equals(word) || answer.contains("☑" + word) ? "☑ " : "□ ") + word;
    }

    private static String day(Object value) {
        return value instanceof LocalDate day ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日" : "    年  月  日";
    }

    private void opinion(String label, Object opinion, Object day) {
        row(label, 1, opinion + "（盖章）", 7);
        row("", 1, "日期：" + day(day), 7);
        sheet.addMergedRegion(new CellRangeAddress(next - 2, next - 1, 0, 0));
    }

    private void line(String text, CellStyle style) {
        Row row = sheet.createRow(next++);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, COLUMNS - 1));
    }

    /** Texts and how many columns each is wide. */
    private void row(Object... textsAndWidths) {
        Row row = sheet.createRow(next++);
        int column = 0;
        for (int at = 0; at < textsAndWidths.length; at += 2) {
            int width = (Integer) textsAndWidths[at + 1];
            for (int within = 0; within < width; within++) {
                row.createCell(column + within).setCellStyle(styles.body());
            }
            put(row.getCell(column), textsAndWidths[at]);
            if (width > 1) {
                sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, column, column + width - 1));
            }
            column += width;
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }
}
