package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Invented ledgers of reforestation in October 2021: replanting, payments to households, weekly inspections, files. */
final class ReforestationLedgers {
    private static final String LINE = "填报单位：县林业局　　　　填表时间：2021年10月12日";
    private static final String AREA = "141123";
    private static final long SEED = 38;
    private static final int PRICE = 500;

    private ReforestationLedgers() {}

    static PrintedLayout inOrder() {
        return book().layout("退耕还林台账");
    }

    /** Each edit breaks the rule named beside it. */
    static PrintedLayout withFaults() {
        LedgerBook book = book();
        book.set("汇总", 6, "2018", 40001)                     // R01a
                .set("汇总", 4, "乡镇", "东汇")                // R07
                .set("汇总", 1, "备注", "(含贺家会)");          // R07b
        book.set("补植补造", 1, "完成日期", day(11))            // R02
                .set("补植补造", 2, "合格面积（亩）", 300)      // R04
                .set("补植补造", 5, "是否补植", "否");          // R06
        book.set("兑现花名册", 2, "提交日期", day(6))           // R03
                .set("兑现花名册", 3, "面积（亩）", 200)        // R05a
                .set("兑现花名册", 4, "已补（元）", 50000)      // R05b
                .set("兑现花名册", 6, "身份证号", book.at("兑现花名册", 5, "身份证号")) // R05c
                .set("兑现花名册", 6, "姓名", book.at("兑现花名册", 5, "姓名"));
        book.without("督查记录", 2);                           // R09
        book.set("档案目录", 3, "是否专柜", "否").without("档案目录", 6); // R08b, R08
        return book.layout("退耕还林台账（有错）");
    }

    /** A township that was merged into another one has a row of its own: R01b, R11. */
    static PrintedLayout withARowTooMany() {
        LedgerBook book = new LedgerBook(LINE);
        summary(book);
        return book.row("恶虎滩", 2000, 2000, "", "", "").layout("分年度汇总表（多一行）");
    }

    private static LedgerBook book() {
        LedgerBook book = new LedgerBook(LINE);
        summary(book);
        book.sheet("补植补造", "新一轮退耕还林补植补造台账", "序号 乡镇 小班号 年度 面积（亩） 合格面积（亩） 合作社 是否补植 完成日期 尾款（元）")
                .row(1, "东会乡", "DH-01", 2017, 520, 520, "甲造林合作社", "是", day(8), 26000)
                .row(2, "东会乡", "DH-02", 2017, 440, 440, "甲造林合作社", "是", day(9), 22000)
                .row(3, "东会乡", "DH-03", 2018, 300, 300, "乙造林合作社", "是", day(10), 15000)
                .row(4, "圪塔上乡", "GT-01", 2017, 1270, 1270, "丙造林合作社", "是", day(7), 63500)
                .row(5, "圪塔上乡", "GT-02", 2017, 800, 800, "丙造林合作社", "是", day(10), 40000);
        households(book);
        book.sheet("督查记录", "退耕还林工程每周督查记录", "督查日期 被督查乡镇 抽调人员 发现问题")
                .row(LocalDate.of(2021, 9, 30), "东会乡", "张某、李某", "补植进度正常")
                .row(day(8), "圪塔上乡", "张某、王某", "个别小班缺苗");
        book.sheet("档案目录", "退耕还林工程档案目录", "档案类别 件数 是否专档 是否专柜 管理人");
        for (String kind : List.of("合同", "协议", "图表", "证卡", "名册", "影像")) {
            book.row(kind, 12, "是", "是", "刘某");
        }
        return book;
    }

    private static void summary(LedgerBook book) {
        book.sheet("汇总", "新一轮退耕还林工程各乡镇分年度汇总表", "乡镇 合计 2017 2018 2019 备注");
        PrintedCsv.read("xx-reforestation/township_year.csv").stream().skip(1).forEach(row ->
                book.row(row.get("乡镇"), area(row, "合计"), area(row, "2017"), area(row, "2018"), area(row, "2019"), row.get("备注")));
    }

    private static Object area(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? "" : new BigDecimal(row.get(column));
    }

    /** The 1260 亩 of 东会乡, by household. */
    private static void households(LedgerBook book) {
        InventedPeople people = new InventedPeople(SEED);
        book.sheet("兑现花名册", "退耕还林农户补助兑现花名册", "序号 乡镇 村 姓名 身份证号 小班号 面积（亩） 银行卡号 应补（元） 已补（元） 提交日期");
        int left = 1260;
        for (int number = 1; number <= 10; number++) {
            int area = number == 10 ? left : 90 + 8 * number;
            left -= area;
            LocalDate birth = LocalDate.of(1948 + 3 * number, 1 + number, 3 + number);
            book.row(number, "东会乡", "姚家沟村", people.newName(true), IdentityNumbers.of(AREA, birth, 101 + 2 * number), number < 7 ? "DH-01" : "DH-03", area,
                    card(number), area * PRICE, area * PRICE, day(number % 5 + 1));
        }
    }

    /** A card number that is valid in form (Luhn). */
    private static String card(int number) {
        String body = "62179000000" + (1000000 + number);
        int sum = 0;
        for (int at = 0; at < body.length(); at++) {
            int digit = body.charAt(body.length() - 1 - at) - '0';
            int doubled = at % 2 == 0 ? 2 * digit : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2021, 10, day);
    }
}
