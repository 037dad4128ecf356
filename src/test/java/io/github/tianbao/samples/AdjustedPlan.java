package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An invented plan of 33 projects for the notice whose annex was never printed; its sums are those of the text. Three rows have a fault. */
final class AdjustedPlan {
    private static final List<String> HEADINGS =
            List.of("序号", "项目名称", "主要建设规模与内容", "安排金额", "整合资金名称", "是否九大类资金", "县农村工作领导小组批准文号", "责任单位", "计划支出进度", "实际支出进度");
    private static final List<String> TOWNSHIPS = List.of("毛家湾镇", "新城镇", "皋落乡", "长直乡", "王茅镇", "解峪乡", "古城镇", "华峰乡", "英言镇", "蒲掌乡", "历山镇");
    private static final int PROJECTS_OF_PRODUCTION = 5;
    private static final int PROJECTS_OF_INFRASTRUCTURE = 27;

    private final Sheet sheet;
    private final OfficeStyles styles;
    private int next;
    private int number;

    private AdjustedPlan(XSSFWorkbook workbook) {
        this.sheet = workbook.createSheet("计划表");
        this.styles = new OfficeStyles(workbook, "yyyy-mm-dd");
    }

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        new AdjustedPlan(workbook).write();
        return workbook;
    }

    private void write() {
        Cell title = sheet.createRow(next++).createCell(0);
        title.setCellValue("垣曲县2022年统筹整合使用财政涉农资金计划表（调整方案）");
        title.setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.size() - 1));
        Cell line = sheet.createRow(next++).createCell(0);
        line.setCellValue("填报单位：县财政局      填表时间：2022年10月20日      单位：万元");
        line.setCellStyle(styles.line());
        row(HEADINGS.toArray(), true);
        sum("合计", "6684.93");
        sum("一、生产发展类", "3688");
        shares("3688", PROJECTS_OF_PRODUCTION).forEach(amount -> project("特色种植基地", amount));
        sum("二、基础设施类", "2996.67");
        shares("2996.67", PROJECTS_OF_INFRASTRUCTURE).forEach(amount -> project("田间道路", amount));
        sum("三、其他类", "0.26");
        project("项目管理费", new BigDecimal("0.26"));
        for (int at = 0; at < HEADINGS.size(); at++) {
            sheet.setColumnWidth(at, (at == 1 || at == 2 ? 26 : 13) * 256);
        }
    }

    /** Equal shares; the last one takes what is left over. */
    private static List<BigDecimal> shares(String total, int parts) {
        BigDecimal share = new BigDecimal(total).divide(BigDecimal.valueOf(parts), 0, java.math.RoundingMode.DOWN);
        List<BigDecimal> shares = new ArrayList<>(java.util.Collections.nCopies(parts - 1, share));
        shares.add(new BigDecimal(total).subtract(share.multiply(BigDecimal.valueOf(parts - 1L))));
        return shares;
    }

    private void project(String what, BigDecimal amount) {
        String township = TOWNSHIPS.get(number % TOWNSHIPS.size());
        number++;
        boolean outside = number == 7 || number == 12;
        row(new Object[] {
            number, township + what, what + "一处", amount, outside ? "市级专项" : "衔接推进乡村振兴补助资金", outside ? "否" : "是",
            number == 12 ? "垣农组发〔2022〕9号" : "", number == 20 ? "" : township + "人民政府", "60%", number == 3 ? "42%" : number == 15 ? "60%" : "75%"
        }, false);
    }

    private void sum(String label, String amount) {
        row(new Object[] {label, "", "", new BigDecimal(amount), "", "", "", "", "", ""}, false);
    }

    private void row(Object[] values, boolean heading) {
        Row row = sheet.createRow(next++);
        for (int at = 0; at < values.length; at++) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(heading ? styles.heading() : values[at] instanceof Number ? styles.number() : styles.body());
            if (values[at] instanceof Number amount) {
                cell.setCellValue(amount.doubleValue());
            } else if (!values[at].toString().isEmpty()) {
                cell.setCellValue(values[at].toString());
            }
        }
    }
}
