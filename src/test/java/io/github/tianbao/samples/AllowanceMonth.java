package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The report of every month on what has changed in households on the list. */
final class AllowanceMonth {
    private static final String[] HEADINGS = {"序号", "乡（镇）", "低保证号", "姓名", "变化情形", "变化日期", "上报日期", "备注"};
    private static final String SHEET = "动态变化月报";

    private AllowanceMonth() {}

    /** August and September, every change told in time. */
    static PrintedLayout inOrder() {
        Workbook workbook = new XSSFWorkbook();
        List<AllowanceHousehold> households = AllowanceRosters.xincheng();
        sheet(workbook, "新城镇")
                .row(values(1, households.get(0), "收入增加", august(3), august(18), ""))
                .row(values(2, households.get(3), "人口增加", august(10), august(20), "添一女"))
                .row(values(3, households.get(5), "死亡", august(15), august(20), "母亲去世"))
                .row(values(4, households.get(8), "收入减少", august(20), august(20), ""))
                .row(values(5, households.get(9), "死亡", august(21), september(20), "次月上报"))
                .row(values(6, households.get(11), "人口减少", september(1), september(19), "女儿出嫁"))
                .line("主管领导：　　　　　　审核人：　　　　　　填表人：");
        return new PrintedLayout("新城镇低保对象动态变化月报", workbook, List.of());
    }

    /** Adds a sheet on which changes are told late, and others on the last day. */
    static PrintedLayout withFaults(PrintedLayout layout) {
        List<AllowanceHousehold> households = AllowanceRosters.maojiawan();
        sheet(layout.workbook(), "毛家湾镇")
                .row(values(1, households.get(0), "收入增加", august(15), august(20), "正好20日上报，不算错"))
                .row(values(2, households.get(1), "收入增加", august(15), august(21), "R18：21日才上报"))
                .row(values(3, households.get(2), "死亡", august(20), september(20), "R18b：8月20日去世，应当月上报"))
                .row(values(4, households.get(3), "死亡", august(21), september(20), "8月21日去世，次月上报，不算错"));
        return layout;
    }

    private static PrintedSheet sheet(Workbook workbook, String township) {
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, "yyyy-mm-dd"), SHEET, HEADINGS.length)
                .title("垣曲县" + township + "低保对象家庭状况动态变化月报").line("填报单位：" + township + "人民政府").plainHeadings(List.of(HEADINGS));
        return sheet.width(0, 6).width(7, 30);
    }

    private static Object[] values(int number, AllowanceHousehold household, String change, LocalDate day, LocalDate reported, String remark) {
        return new Object[] {number, household.text("乡镇"), household.text("低保证号"), household.text("户主姓名"), change, day, reported, remark};
    }

    private static LocalDate august(int day) {
        return LocalDate.of(2022, 8, day);
    }

    private static LocalDate september(int day) {
        return LocalDate.of(2022, 9, day);
    }
}
