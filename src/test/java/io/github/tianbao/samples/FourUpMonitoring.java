package io.github.tianbao.samples;

import io.github.tianbao.samples.FourUpSheets.Around;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Invented monitoring tables of June 2021: 准“四上”企业监测信息表, and the lists that they are held against. */
final class FourUpMonitoring {
    private static final Map<FourUpForm, Integer> FEW = firms(10, 9, 6, 4, 10);
    private static final Map<FourUpForm, Integer> MANY = firms(80, 84, 40, 12, 84);
    private static final int GONE = 150;

    private FourUpMonitoring() {}

    private static Map<FourUpForm, Integer> firms(int... counts) {
        Map<FourUpForm, Integer> firms = new LinkedHashMap<>();
        for (FourUpForm form : FourUpForm.values()) {
            firms.put(form, counts[form.ordinal()]);
        }
        return firms;
    }

    /** All five tables as printed, a sheet each, and why one firm is not among them any more. */
    static PrintedLayout inOrder() {
        FourUpSheets sheets = new FourUpSheets(new XSSFWorkbook());
        FEW.forEach((form, count) -> sheets.table("附件" + (form.ordinal() + 1), form, Around.of(form, FourUpSheets.MONTH, form.office()), FourUpFirms.several(form, count)));
        return sheets.list("退出", "兴县准“四上”企业退出监测说明", List.of("序号", "统一社会信用代码", "企业详细名称", "退出原因"),
                List.of(withReason(gone(FourUpForm.TRADE)))).layout("准四上企业监测信息表（2021年6月）");
    }

    /** The county's own: 300 firms. */
    static PrintedLayout large() {
        FourUpSheets sheets = new FourUpSheets(new XSSFWorkbook());
        MANY.forEach((form, count) -> sheets.table("附件" + (form.ordinal() + 1), form,
                Around.of(form, FourUpSheets.MONTH, "兴县统计局").filled("2021年6月18日"), FourUpFirms.several(form, count)));
        return sheets.layout("全县准四上企业监测信息表（300户）");
    }

    /** An old workbook: two tables on a sheet, other words, other order, townships and trades in columns of their own, signatures in cells. */
    static PrintedLayout otherLayout() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, "yyyy-m-d");
        PrintedSheet building = new PrintedSheet(workbook, styles, "住建局", 8).title("兴县2021年6月有资质建筑业企业监测信息表").line("提供部门：兴县住房和城乡建设局")
                .headings("序号", "企业详细名称", "统一社会信用代码", "所在乡镇", "注册地址", "资质等级", "法定代表人", "电话");
        FourUpFirms.several(FourUpForm.BUILDING, 4).forEach(firm -> building.row(number(building, 3), firm.at("名称"), firm.at("代码"), township(firm), firm.at("地址"),
                firm.at("资质"), firm.at("法人"), firm.at("电话")));
        building.row("分管领导：", "李建国", "", "填报人：", "王秀英", "", "填表时间：", "2021.6.11").blank().blank()
                .title("兴县2021年6月房地产开发企业监测信息表").line("提供部门：兴县住房和城乡建设局")
                .headings("序号", "企业详细名称", "统一社会信用代码", "详细地址", "资质等级", "法定代表人", "联系方式", "备注");
        int before = building.lastRow();
        FourUpFirms.several(FourUpForm.ESTATE, 3).forEach(firm -> building.row(number(building, before), firm.at("名称"), firm.at("代码"), firm.at("地址"), firm.at("资质"),
                firm.at("法人"), firm.at("电话"), firm.at("备注")));
        building.row("分管领导：", "李建国", "", "填报人：", "王秀英", "", "填表时间：", "2021.6.11");
        PrintedSheet industry = new PrintedSheet(workbook, styles, "蔚汾镇", 13).title("兴县蔚汾镇准“四上”企业监测").line("兴县2021年6月规模以上工业企业监测信息表")
                .line("提供部门：蔚汾镇人民政府    单位：元    填报人：王秀英    分管领导：李建国    填表时间：2021-06-10")
                .headings("企业名称", "统一社会信用代码", "行业", "主要业务活动", "主营业务收入", "预计达标时间", "成立时间", "投产时间", "地址", "法定代表人", "联系电话", "乡镇", "备注");
        FourUpFirms.several(FourUpForm.INDUSTRY, 5).forEach(firm -> industry.row(firm.at("名称"), firm.at("代码"), "工业", firm.at("业务"),
                ((java.math.BigDecimal) firm.at("收入")).movePointRight(4), firm.at("达标"), firm.at("成立"), firm.at("投产"), firm.at("地址"), firm.at("法人"), firm.at("电话"), township(firm), firm.at("备注")));
        return new PrintedLayout("住建局和蔚汾镇准四上企业监测", workbook, List.of());
    }

    private static int number(PrintedSheet sheet, int headerRow) {
        return sheet.lastRow() + 1 - headerRow;
    }

    private static String township(FourUpFirm firm) {
        String address = firm.at("地址").toString();
        return address.substring(2, address.indexOf("虚构"));
    }

    /** A firm that stood in the tables of May and is gone. */
    private static FourUpFirm gone(FourUpForm form) {
        return FourUpFirms.of(form, GONE);
    }

    private static List<Object> withReason(FourUpFirm firm) {
        List<Object> row = new ArrayList<>(firm.listed());
        row.add("长期停业");
        return row;
    }

    /** The tables of May: two firms fewer of each form, one that has entered the library since, one that is gone. */
    static PrintedLayout before() {
        FourUpSheets sheets = new FourUpSheets(new XSSFWorkbook());
        FEW.forEach((form, count) -> {
            List<FourUpFirm> firms = new ArrayList<>(FourUpFirms.several(form, count - 2).stream().map(FourUpFirm::aMonthBefore).toList());
            if (form == FourUpForm.INDUSTRY || form == FourUpForm.TRADE) {
                firms.add(gone(form).aMonthBefore());
            }
            sheets.table("附件" + (form.ordinal() + 1), form, Around.of(form, FourUpSheets.MONTH.minusMonths(1), form.office()), firms);
        });
        sheets.table("附件1工信局", FourUpForm.INDUSTRY, Around.of(FourUpForm.INDUSTRY, FourUpSheets.MONTH.minusMonths(1), FourUpMonitoringFaults.OFFICE), FourUpMonitoringFaults.before());
        return sheets.layout("准四上企业监测信息表（2021年5月）");
    }

    /** Firms that the tax office thinks have reached the thresholds: those of industry and trade that have. */
    static PrintedLayout taxed() {
        List<List<Object>> rows = new ArrayList<>();
        for (FourUpForm form : List.of(FourUpForm.INDUSTRY, FourUpForm.TRADE)) {
            FourUpFirms.several(form, FEW.get(form)).stream().filter(firm -> firm.at("备注").toString().contains("入库") || firm.at("备注").toString().contains("申报"))
                    .forEach(firm -> {
                        List<Object> row = new ArrayList<>(firm.listed());
                        row.add(firm.at("收入"));
                        rows.add(row);
                    });
        }
        return new FourUpSheets(new XSSFWorkbook())
                .list("名单", "兴县税务局2021年6月达到标准企业名单", List.of("序号", "统一社会信用代码", "纳税人名称", "营业收入（万元）"), rows).layout("税务局达标企业名单（2021年6月）");
    }

    /** Firms in the library: one that has left the tables for it, one that stands in them wrongly, and those that apply for the reward as such. */
    static PrintedLayout entered() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(entered(gone(FourUpForm.INDUSTRY).listed(), 2021));
        rows.add(entered(FourUpMonitoringFaults.entered().listed(), 2019));
        for (int number = 1; number < FourUpRewardLedgers.MANY; number += 2) {
            rows.add(entered(FourUpReward.of(number).listed(), 2018));
        }
        rows.add(entered(FourUpRewardLedgers.enteredBefore().listed(), 2018));
        return new FourUpSheets(new XSSFWorkbook())
                .list("在库", "国家统计局联网直报库兴县在库企业名单", List.of("序号", "统一社会信用代码", "企业详细名称", "入库年份"), rows).layout("联网直报在库企业名单");
    }

    private static List<Object> entered(List<Object> firm, int year) {
        List<Object> row = new ArrayList<>(firm);
        row.add(year);
        return row;
    }
}
