package io.github.tianbao.samples;

import java.time.YearMonth;
import java.util.List;

/** One of the five monitoring tables of the notice, with its headings and its note as the gazette prints them. */
enum FourUpForm {
    INDUSTRY("规模以上工业企业监测信息表", "兴县中小企业局", List.of("序号", "统一社会信用代码", "企业详细名称", "地 址 (具体到街、 路、门牌号)", "主要业务活 动", "法人代表", "联系电话",
            "注册成 立 时 间", "投产时间", "主营业 务收 入 (万元)", "预计主营业 务收 入达 标时 间 (具体到年月)", "备注"),
            "注：限预计年主营业务收入 2000 万元及以上的工业法人企业填报。"),
    TRADE("限额以上批发零售、住宿餐饮业企业监测信息表", "兴县商务局", List.of("序号", "统一社会信用代码", "企业详细名称", "地址 (具体到街、路、门牌号)", "主要业务活动", "法人代表", "联系电话",
            "注册成立 时间", "开业时间", "主营业务 收入 (万元)", "预计主营业务 收入达标时间 (具体到年月)", "备注"),
            "注：限预计年主营业务收入 2000 万元及以上的批发业；年主营业务收入 500 万元及以上的零售业；年主营业务收入 200 万元及以上住宿和餐饮业法人企业填报。"),
    BUILDING("有资质建筑业企业监测信息表", "兴县住建局", List.of("序号", "统一社会信用代码", "企业详细名称", "注册地址 (具体到街、路、门牌号)", "法人代表", "联系电话", "建筑业资质等级", "备注"),
            "注：限有总承包、专业承包资质的建筑业法人企业填报。"),
    ESTATE("房地产开发企业监测信息表", "兴县住建局", List.of("序号", "统一社会信用代码", "企业详细名称", "地 址 (具体到街、 路、门牌号)", "法人代表", "联系电话", "资质等级", "备注"),
            "注：限当前有开发项目的房地产开发经营业法人企业填报。"),
    SERVICE("规模以上服务业企业监测信息表", "兴县发改局", List.of("序号", "统一社会信用代码", "企业详细名称", "地址 (具体到街、路、门牌号)", "主要业务活动", "法人代表", "联系电话", "注册成立 时间",
            "开业时间", "主营业务收入(万元)", "预计主营业务收入达标时间 (具体到年月)", "备注"),
            "注：限预计年营业收入 2000 万元及以上的交通运输、仓储和邮政业，信息传输、软件和信息技术服务业，水利、环境和公共设施管理业卫生法人单位；年营业收入 1000 万元及以上的租赁和商务服务业，"
                    + "科学研究和技术服务业，教育，以及物业管理、房地产中介服务、房地产租赁经营和其他房地产业法人单位；年营业收入 500 万元及以上的居民服务、修理和其他服务业，文化、体育和娱乐业，社会工作法人单位填报。");

    private final String title;
    private final String office;
    private final List<String> headings;
    private final String note;

    FourUpForm(String title, String office, List<String> headings, String note) {
        this.title = title;
        this.office = office;
        this.headings = headings;
        this.note = note;
    }

    /** The title with its blanks filled in. */
    String title(YearMonth month) {
        return "兴县（市、区）" + month.getYear() + "年" + month.getMonthValue() + "月" + title;
    }

    /** The title as printed, with nothing filled in. */
    String blankTitle() {
        return "_____县（市、区）_____年_____月" + title;
    }

    /** The office that the notice makes responsible. */
    String office() {
        return office;
    }

    List<String> headings() {
        return headings;
    }

    String note() {
        return note;
    }

    /** Whether it has columns of business, income and dates, or one of qualification. */
    boolean countsIncome() {
        return this != BUILDING && this != ESTATE;
    }
}
