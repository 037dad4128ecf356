package io.github.tianbao.samples;

import java.time.LocalDate;

/** Invented ledgers of gas supply at the end of November 2021: all in order, and with every rule broken once. */
final class GasLedgers {
    private static final String LINE = "填报单位：县能源局　　　　填表时间：2021年11月29日";
    private static final String COMPANY = "兴县华盛燃气有限公司";
    private static final String BUREAU = "县能源局";
    private static final String GROUP = "县燃气供应应急处置领导小组";
    private static final LocalDate SEASON = LocalDate.of(2021, 11, 1);
    private static final int WEEKS = 4;
    private static final int DAYS = 28;

    private GasLedgers() {}

    static PrintedLayout inOrder() {
        return book().layout("燃气供应台账");
    }

    /** Each edit breaks the rule named beside it. */
    static PrintedLayout withFaults() {
        LedgerBook book = book();
        book.set("供需平衡", 1, "气量（万立方米/日）", 495)                  // R01
                .set("供需平衡", 3, "气量（万立方米/日）", 400)              // R02, R02b
                .set("供需平衡", 12, "气量（万立方米/日）", 0)               // R03
                .set("供需平衡", 7, "气量（万立方米/日）", 45)               // R04, R04b
                .set("报送台账", 2, "报送日期", "")                         // R05
                .set("报送台账", WEEKS + 5, "报送日期", "")                 // R05c
                .without("报送台账", WEEKS + 9).without("报送台账", 3);      // R05d, R05b
        book.set("应急解除", 1, "书面报告时间", "2021年11月21日19时30分")     // R06
                .set("应急解除", 2, "书面报告时间", "");                    // R06b
        book.set("增产进度", 1, "达产日期", LocalDate.of(2021, 11, 8));      // R07
        book.set("调查报告", 1, "调查中尚未解决的问题", "");                 // R08
        book.set("预警", 1, "预警等级", "")                               // R09
                .set("预警", 1, "批准单位", BUREAU)                        // R09b
                .set("预警", 1, "保障对象", "省会城市居民");               // R09c
        return book.layout("燃气供应台账（有错）");
    }

    private static LedgerBook book() {
        LedgerBook book = new LedgerBook(LINE);
        balance(book);
        reports(book);
        emergencies(book);
        return book;
    }

    /** With what has been taken from the gas for 太原, so that what is demanded is no more than the field gives. */
    private static void balance(LedgerBook book) {
        book.sheet("供需平衡", "日供需平衡及压减方案", "类别 项目 气量（万立方米/日） 现供气量（万立方米/日） 备注")
                .row("产量", "临兴气田产量", 500, "", "")
                .row("产量", "柳林气田产量", 30, "", "")
                .row("需求", "山西华新", 340, "", "压减60")
                .row("需求", "吕梁地区民生用气", 86, "", "")
                .row("需求", "兴县华兴铝厂与原平城燃", 70, "", "")
                .row("应急预留", "应急调运气量", 50, "", "")
                .row("方案一", "压减原平城燃", 40, 40, "全部压减")
                .row("方案一", "柳林上产供临--临线", 10, "", "")
                .row("方案二", "压减华新保供量中原平供气量", 40, 120, "")
                .row("方案二", "柳林上产供临--临线", 10, "", "")
                .row("方案三", "压减兴县铝厂", 30, 30, "")
                .row("方案三", "压减华新保供量中瓦塘输气量", 10, 90, "")
                .row("方案三", "柳林上产供临--临线", 10, "", "");
    }

    private static void reports(LedgerBook book) {
        book.sheet("报送台账", "进销储量周报、每日分析报送台账", "报送事项 报送单位 期止日期 报送日期 进（万立方米） 销（万立方米） 储（万立方米）");
        for (int week = 1; week <= WEEKS; week++) {
            LocalDate sunday = SEASON.plusDays(7L * week - 1);
            book.row("进、销、储量周报", COMPANY, sunday, sunday.plusDays(1), 58 + 2 * week, 57 + 2 * week, 12 + week);
        }
        for (int day = 0; day < DAYS; day++) {
            book.row("每日分析", BUREAU, SEASON.plusDays(day), SEASON.plusDays(day), "", "", "");
        }
    }

    private static void emergencies(LedgerBook book) {
        book.sheet("应急解除", "应急解除后书面报告台账", "事件名称 成员单位 解除时间 书面报告时间")
                .row("11月20日管网降压", BUREAU, "2021年11月20日18时", "2021年11月21日10时30分")
                .row("11月20日管网降压", COMPANY, "2021-11-20 18:00", "2021-11-21 18:00");
        book.sheet("增产进度", "入冬前增产进度", "气田 目标产量（万立方米/日） 目前产量（万立方米/日） 达产日期")
                .row("临兴气田", 526, 528, LocalDate.of(2021, 10, 26))
                .row("柳林气田", 40, 40, LocalDate.of(2021, 10, 31));
        book.sheet("调查报告", "燃气供应应急处置事件调查报告登记", "事件名称 调查中查明的事实 事件原因分析及主要依据 事件结论 各种必要的附件 调查中尚未解决的问题 经验、教训和预防事件再次发生的建议")
                .row("11月20日管网降压", "见报告一", "见报告二", "见报告三", "附件5份", "储气能力不足", "见报告六");
        book.sheet("预警", "燃气供应预警台账", "预警名称 预警等级 保障对象 批准单位 发布日期")
                .row("11月寒潮预警", "三级", "县城居民和公共福利用户", GROUP, LocalDate.of(2021, 11, 18));
    }
}
