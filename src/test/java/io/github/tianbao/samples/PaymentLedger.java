package io.github.tianbao.samples;

import io.github.tianbao.published.AgriFunds2021;
import io.github.tianbao.published.PrintedTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An invented ledger of payments for the projects of the plan: two payments each, some applications still open, and a few faults. The
 * amounts are shares of the planned amounts; nobody published a ledger.
 */
final class PaymentLedger {
    private static final List<String> HEADINGS = List.of("项目序号", "项目名称", "项目单位", "主管部门", "资金来源", "计划安排金额", "申请日期", "申请额", "报备日期",
            "款项性质", "验收结果", "验收日期", "拨付日期", "拨付额", "累计支出", "支付凭证");
    private static final BigDecimal FIRST = new BigDecimal("0.60");
    private static final BigDecimal SECOND = new BigDecimal("0.25");

    private final List<Object[]> rows = new ArrayList<>();
    private int voucher;

    private PaymentLedger() {}

    static XSSFWorkbook workbook() {
        PaymentLedger ledger = new PaymentLedger();
        PrintedTable plan = AgriFunds2021.table();
        plan.data().forEach(line -> ledger.project(line.cells()));
        return ledger.written();
    }

    private void project(Map<String, String> cells) {
        BigDecimal planned = new BigDecimal(cells.get("整合资金拟安排金额"));
        Project project = new Project(Integer.parseInt(cells.get("序号")), cells.get("项目名称"), cells.get("项目单位"),
                cells.get("整合资金类型").startsWith("中央") ? "中央" : cells.get("整合资金类型"), planned);
        switch (project.number) {
            // Drawn beyond the plan: 60 and 45 of 100.
            case 9 -> {
                paid(project, "进度款", LocalDate.of(2021, 9, 1), new BigDecimal(60), new BigDecimal(60));
                paid(project, "进度款", LocalDate.of(2021, 11, 8), new BigDecimal(45), new BigDecimal(105));
            }
            // The last payment came before the acceptance.
            case 27 -> {
                BigDecimal first = share(planned, FIRST);
                paid(project, "进度款", LocalDate.of(2021, 9, 1), first, first);
                add(project, LocalDate.of(2021, 10, 28), planned.subtract(first), LocalDate.of(2021, 10, 30), "尾款", "合格", LocalDate.of(2021, 11, 20),
                        LocalDate.of(2021, 11, 5), planned.subtract(first), planned, nextVoucher());
            }
            // Behind schedule.
            case 23 -> paid(project, "预付款", LocalDate.of(2021, 9, 1), share(planned, new BigDecimal("0.30")), share(planned, new BigDecimal("0.30")));
            default -> {
                BigDecimal first = share(planned, FIRST);
                BigDecimal both = first.add(share(planned, SECOND));
                paid(project, "进度款", LocalDate.of(2021, 9, 1), first, first);
                paid(project, "进度款", LocalDate.of(2021, 11, 8), both.subtract(first), both);
                if (project.number % 8 == 2) {
                    add(project, LocalDate.of(2021, 11, 25), planned.subtract(both), LocalDate.of(2021, 11, 29), "尾款", "合格", LocalDate.of(2021, 11, 22),
                            null, null, null, null);
                }
            }
        }
    }

    private void paid(Project project, String kind, LocalDate applied, BigDecimal amount, BigDecimal sum) {
        add(project, applied, amount, applied.plusDays(3), kind, "", null, applied.plusDays(10), amount, sum, nextVoucher());
    }

    private void add(Project project, Object... rest) {
        List<Object> row = new ArrayList<>(List.of(project.number, project.name, project.unit, "县" + project.unit.replaceFirst("^县", ""), project.source,
                project.planned));
        row.addAll(java.util.Arrays.asList(rest));
        rows.add(row.toArray());
    }

    private String nextVoucher() {
        return String.format("2021-%03d", ++voucher);
    }

    private static BigDecimal share(BigDecimal amount, BigDecimal part) {
        return amount.multiply(part).setScale(2, RoundingMode.HALF_UP);
    }

    private record Project(int number, String name, String unit, String source, BigDecimal planned) {}

    private XSSFWorkbook written() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, "yyyy-mm-dd");
        Sheet sheet = workbook.createSheet("拨付台账");
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue("兴县2021年统筹整合财政涉农资金拨付台账");
        title.setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADINGS.size() - 1));
        Cell line = sheet.createRow(1).createCell(0);
        line.setCellValue("填报单位：县财政局      填表时间：2021年12月1日      单位：万元");
        line.setCellStyle(styles.line());
        Row heading = sheet.createRow(2);
        for (int at = 0; at < HEADINGS.size(); at++) {
            Cell cell = heading.createCell(at);
            cell.setCellValue(HEADINGS.get(at));
            cell.setCellStyle(styles.heading());
            sheet.setColumnWidth(at, (at == 1 ? 34 : 13) * 256);
        }
        rows.forEach(values -> row(sheet.createRow(sheet.getLastRowNum() + 1), values, styles));
        total(sheet, styles);
        return workbook;
    }

    private static void row(Row row, Object[] values, OfficeStyles styles) {
        for (int at = 0; at < values.length; at++) {
            Cell cell = row.createCell(at);
            cell.setCellStyle(values[at] instanceof LocalDate ? styles.date() : values[at] instanceof String ? styles.body() : styles.number());
            if (values[at] instanceof LocalDate day) {
                cell.setCellValue(day);
            } else if (values[at] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else if (values[at] instanceof String text && !text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    private void total(Sheet sheet, OfficeStyles styles) {
        Row total = sheet.createRow(sheet.getLastRowNum() + 1);
        int paid = HEADINGS.indexOf("拨付额");
        for (int at = 0; at < HEADINGS.size(); at++) {
            total.createCell(at).setCellStyle(styles.number());
        }
        total.getCell(0).setCellValue("合计");
        BigDecimal sum = rows.stream().map(row -> row[paid]).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        total.getCell(paid).setCellValue(sum.doubleValue());
    }
}
