package io.github.tianbao.samples;

import io.github.tianbao.samples.FourUpSheets.Around;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Monitoring tables in which every rule is broken, each in a row or a sheet of its own that says so. */
final class FourUpMonitoringFaults {
    static final String OFFICE = "兴县工业和信息化局";
    private static final String LATE = "2022年3月";
    private static final int FIRST = 100;
    private static final int EVERY_FOURTH = 4;
    private static final int KEPT = 3;

    private final FourUpForm form;
    private final List<FourUpFirm> firms = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private FourUpMonitoringFaults(FourUpForm form) {
        this.form = form;
    }

    /** A change of one cell. */
    private record Change(String column, Object value) {}

    private static Change to(String column, Object value) {
        return new Change(column, value);
    }

    /** The next firm of the form; of those with an income a new one that has reached its threshold. */
    private FourUpFirm next() {
        return FourUpFirms.of(form, FIRST + (form.countsIncome() ? EVERY_FOURTH : 1) * firms.size());
    }

    private FourUpMonitoringFaults row(String remark, Change... changes) {
        FourUpFirm firm = next();
        for (Change change : changes) {
            firm = firm.with(change.column(), change.value());
        }
        return row(remark, firm);
    }

    private FourUpMonitoringFaults row(String remark, FourUpFirm firm) {
        firms.add(firm);
        remarks.add(remark);
        return this;
    }

    private FourUpSheets on(FourUpSheets sheets, String name, Around around) {
        return sheets.table(name, form, around, firms, remarks);
    }

    private static Around around(FourUpForm form, String office) {
        return Around.of(form, FourUpSheets.MONTH, office);
    }

    static PrintedLayout all() {
        FourUpSheets sheets = new FourUpSheets(new XSSFWorkbook());
        industry().on(sheets, "附件1", around(FourUpForm.INDUSTRY, OFFICE));
        new FourUpMonitoringFaults(FourUpForm.INDUSTRY).row("R17b 能源局报的不是煤矿、洗煤；整张表R15b 六月十八日才填表", FourUpFirms.of(FourUpForm.INDUSTRY, 193))
                .on(sheets, "附件1能源局", around(FourUpForm.INDUSTRY, "兴县能源局").filled("2021年6月18日"));
        trade().on(sheets, "附件2", around(FourUpForm.TRADE, FourUpForm.TRADE.office()));
        new FourUpMonitoringFaults(FourUpForm.BUILDING).row("对的").row("R03 只有劳务资质", to("资质", "施工劳务不分等级"))
                .on(sheets, "附件3", around(FourUpForm.BUILDING, FourUpForm.BUILDING.office()));
        new FourUpMonitoringFaults(FourUpForm.ESTATE).row("对的").row("R04 没有写项目名称", to("备注", "")).row("R04b 没有项目", to("备注", "目前无在建项目"))
                .on(sheets, "附件4", around(FourUpForm.ESTATE, FourUpForm.ESTATE.office()));
        service().on(sheets, "附件5", around(FourUpForm.SERVICE, FourUpForm.SERVICE.office()));
        new FourUpMonitoringFaults(FourUpForm.SERVICE).row("整张表R13 表题没有填；R13c—R13f 提供部门、分管领导、填报人、填表时间没有填", FourUpFirms.of(FourUpForm.SERVICE, 40))
                .on(sheets, "附件5没有填表题", Around.blank(FourUpForm.SERVICE));
        new FourUpMonitoringFaults(FourUpForm.TRADE).row("整张表R15 七月二十一日才报；R16c 对照的不是上一个月；R17 发改局不提供附件2", FourUpFirms.of(FourUpForm.TRADE, 40))
                .on(sheets, "附件2发改局", Around.of(FourUpForm.TRADE, FourUpSheets.MONTH.plusMonths(1), "兴县发改局").filled("2021年7月21日"));
        return sheets.layout("准四上企业监测信息表（有错）");
    }

    private static FourUpMonitoringFaults industry() {
        FourUpMonitoringFaults table = new FourUpMonitoringFaults(FourUpForm.INDUSTRY);
        return table.row("对的").row("R16b 收入比上月少", to("收入", new BigDecimal("2010"))).row("R06 已经在库")
                .row("R01 不到二千万，明年才达标", to("收入", new BigDecimal("1999.99")), to("达标", LATE), to("备注", ""))
                .row("R01b 不是工业", to("业务", "超市零售"))
                .row("R07b 个体工商户", to("代码", InventedFirms.creditCode("92", InventedFirms.organisationCode("MA0L0001"))))
                .row("R08 不是企业的代码", to("代码", InventedFirms.creditCode("52", InventedFirms.organisationCode("MJ0L0001"))))
                .row("U2（R08）代码少一位", to("代码", InventedFirms.creditCode(1900).substring(0, 17)))
                .row("R09 只写到镇", to("地址", "兴县蔚汾镇")).row("R09b 没有门牌号", to("地址", "兴县蔚汾镇晋绥东路")).row("R09c 村里没有门牌号", to("地址", "兴县瓦塘镇虚构村"))
                .row("R10 只写到年", to("达标", "2021年")).row("U7（R10）年底不是年月", to("达标", "年底"))
                .row("R11 先投产后成立", to("成立", LocalDate.of(2021, 5, 10)), to("投产", LocalDate.of(2021, 5, 9)))
                .row("R11b 下月才投产", to("投产", LocalDate.of(2021, 7, 1)))
                .row("R11c 填表第二天才成立", to("成立", LocalDate.of(2021, 6, 13)), to("投产", LocalDate.of(2021, 6, 13)), to("达标", "2021年6月"))
                .row("R12 达标早于成立", to("达标", "2020年12月"))
                .row("R12b 已达标还写十一月", to("收入", new BigDecimal("2150")), to("达标", "2021年11月"))
                .row("R12c 没有达标，写的是五月", to("收入", new BigDecimal("1500")), to("备注", ""))
                .row("R14 已达标的新企业没有写申报", to("备注", ""))
                .row("R17c 工信局报的不是今年投产的", to("成立", LocalDate.of(2018, 1, 5)), to("投产", LocalDate.of(2020, 12, 31)), to("备注", "待年度入库"));
    }

    private static FourUpMonitoringFaults trade() {
        return new FourUpMonitoringFaults(FourUpForm.TRADE).row("对的")
                .row("R02 零售四百九十九点九万", to("业务", "超市零售"), to("收入", new BigDecimal("499.9")), to("达标", LATE), to("备注", ""))
                .row("R02 批发零售都有，无法判定", to("业务", "粮油批发零售"), to("达标", LATE))
                .row("R02b 货运", to("业务", "货物运输"), to("收入", new BigDecimal("2600")))
                .row("R07 个体工商户宾馆", to("代码", InventedFirms.creditCode("92", InventedFirms.organisationCode("MA0L0002"))), to("业务", "住宿"), to("收入", new BigDecimal("230")))
                .row("R14b 二〇一八年成立、已达标、没有写年度入库", to("成立", LocalDate.of(2018, 1, 5)), to("投产", LocalDate.of(2018, 3, 1)), to("备注", ""));
    }

    private static FourUpMonitoringFaults service() {
        return new FourUpMonitoringFaults(FourUpForm.SERVICE).row("对的")
                .row("R05 物业八百万", to("业务", "物业管理"), to("收入", new BigDecimal("800")), to("达标", LATE), to("备注", ""))
                .row("R05b 超市", to("业务", "超市"), to("收入", new BigDecimal("600")))
                .row("R06b 附件1里也有", FourUpFirms.of(FourUpForm.INDUSTRY, FIRST).in(FourUpForm.SERVICE).with("业务", "物业管理"));
    }

    /** The firm that has entered the library already. */
    static FourUpFirm entered() {
        return FourUpFirms.of(FourUpForm.INDUSTRY, FIRST + 2 * EVERY_FOURTH);
    }

    /** The first of them a month before, and one that is not sent any more (R16). */
    static List<FourUpFirm> before() {
        List<FourUpFirm> firms = new ArrayList<>();
        for (int row = 0; row < KEPT; row++) {
            firms.add(FourUpFirms.of(FourUpForm.INDUSTRY, FIRST + EVERY_FOURTH * row).aMonthBefore());
        }
        firms.set(1, firms.get(1).with("收入", new BigDecimal("2050")));
        firms.add(FourUpFirms.of(FourUpForm.INDUSTRY, FIRST + 99).aMonthBefore());
        return firms;
    }
}
