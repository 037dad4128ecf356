package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Invented ledgers behind the self-assessment: all in order, and with their rules broken once. */
final class GardenLedgers {
    private static final String LINE = "填报单位：县公用事业发展服务中心　　　　填表时间：2022年10月10日";
    private static final LocalDate APPLIED = LocalDate.of(2022, 10, 10);

    private GardenLedgers() {}

    static PrintedLayout inOrder() {
        return book().layout("创园台账");
    }

    /** Each edit breaks the rule named beside it. */
    static PrintedLayout withFaults() {
        LedgerBook book = book();
        book.set("分项核查", 8, "分子", 41)                                       // R13
                .set("大树移植", 1, "胸径（厘米）", 22)                            // R13b
                .set("古树后备资源", 2, "是否挂牌", "否")                          // R13c
                .set("公园绿地", 3, "采用半径（米）", 500)                         // R06b
                .set("公园绿地", 4, "采用半径（米）", 300)                         // R06c
                .set("否决事件", 1, "发生日期", LocalDate.of(2020, 11, 3))         // R04
                .set("创建进度", 1, "完成日期", LocalDate.of(2022, 1, 12))         // R15
                .set("创建进度", 2, "期限", LocalDate.of(2021, 6, 30));           // R15b
        book.set("资料清单", 1, "竣工验收", "否")                                  // R16
                .set("资料清单", 3, "财政拨付凭证", "否")                          // R16b
                .set("资料清单", 5, "监督检测报告", "否");                         // R16c
        return book.layout("创园台账（有错）");
    }

    private static LedgerBook book() {
        LedgerBook book = new LedgerBook(LINE);
        parts(book);
        trees(book);
        files(book);
        return book;
    }

    private static void parts(LedgerBook book) {
        book.sheet("分项核查", "指标分项核查表", "序号 分项名称 实测值 分子 分母 佐证材料")
                .row(1, "绿线公布媒体数", 3, "", "", "报纸、网站、电视各一次")
                .row(2, "省级园林式居住区比例", "", 3, 24, "命名文件")
                .row(3, "公园免费开放率", "", 9, 9, "公园名录")
                .row(4, "城市绿道长度", new BigDecimal("2.6"), "", "", "竣工图")
                .row(5, "古树名木保护率", "", 17, 17, "保护名录")
                .row(6, "水体岸线自然化率", new BigDecimal("83.5"), "", "", "岸线测量报告")
                .row(7, "本地木本植物指数", new BigDecimal("0.71"), "", "", "植物普查报告")
                .row(8, "公厕设置密度", "", 43, 14, "公厕分布图")
                .row(9, "污泥达标处置率", new BigDecimal("72.4"), "", "", "处置台账")
                .row(10, "绿色建筑比例", new BigDecimal("38.2"), "", "", "备案表")
                .row(11, "节能建筑比例", 52, "", "", "备案表");
        book.sheet("公园绿地", "公园绿地清单", "公园名称 面积（平方米） 采用半径（米）")
                .row("蔚汾河滨河公园", 86_000, 500)
                .row("晋绥文化公园", 24_500, 500)
                .row("城东口袋公园", 2000, 300)
                .row("北山路街头绿地", 860, "");
    }

    private static void trees(LedgerBook book) {
        book.sheet("大树移植", "近两年移植树木台账", "工程名称 树种 树木类别 胸径（厘米） 高度（米） 群植株数 移植日期")
                .row("蔚汾南路绿化提升", "国槐", "落叶乔木", 14, new BigDecimal("4.5"), 36, LocalDate.of(2021, 4, 12))
                .row("晋绥文化公园", "油松", "针叶树", 16, 5, 20, LocalDate.of(2021, 10, 20))
                .row("城东口袋公园", "侧柏", "常绿乔木", 16, 4, 6, LocalDate.of(2022, 4, 8));
        book.sheet("古树后备资源", "古树名木及后备资源台账", "编号 树龄（年） 是否建档 是否挂牌 保护责任单位")
                .row("XX-001", 320, "是", "是", "蔚汾镇")
                .row("XX-002", 50, "是", "是", "县公用事业发展服务中心")
                .row("XX-003", 46, "是", "否", "");
        book.sheet("否决事件", "综合否定项事件台账", "事件名称 类别 发生日期 申报日期")
                .row("城西热力管道破裂", "重大事故", LocalDate.of(2020, 1, 15), APPLIED);
    }

    private static void files(LedgerBook book) {
        book.sheet("资料清单", "创建档案资料清单", "资料类别 项目名称 立项 设计方案 方案批复 施工合同 竣工验收 前后照片 财政年度计划表 财政拨付凭证 项目合同 每日报表 监督检测报告")
                .row("公园绿地项目", "晋绥文化公园", "是", "是", "是", "是", "是", "是", "", "", "", "", "")
                .row("公园绿地项目", "城东口袋公园", "是", "是", "是", "是", "是", "是", "", "", "", "", "")
                .row("财政投资", "2021年园林养护经费", "", "", "", "", "", "", "是", "是", "是", "", "")
                .row("财政投资", "2022年园林养护经费", "", "", "", "", "", "", "是", "是", "是", "", "")
                .row("运行报表", "县污水处理厂", "", "", "", "", "", "", "", "", "", "是", "是")
                .row("运行报表", "县生活垃圾填埋场", "", "", "", "", "", "", "", "", "", "是", "是");
        book.sheet("创建进度", "创建工作进度表", "工作 责任单位 期限 完成日期")
                .row("规划报批", "县自然资源局", LocalDate.of(2021, 12, 31), LocalDate.of(2021, 12, 20))
                .row("基本达标", "县公用事业发展服务中心", LocalDate.of(2021, 12, 31), LocalDate.of(2021, 12, 28))
                .row("考核验收", "县公用事业发展服务中心", LocalDate.of(2022, 12, 31), "");
    }
}
