package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Invented ledgers of clean heating in November 2021: progress by village, households, old neighbourhoods, coverage. */
final class CleanHeatingLedgers {
    private static final String LINE = "填报单位：县能源局　　　　填表时间：2021年11月5日";
    private static final String AREA = "141123";
    private static final long SEED = 28;
    private static final Map<String, Integer> TOWNSHIPS = Map.of("瓦塘镇", 80, "蔚汾镇", 95, "蔡家崖乡", 150);

    private CleanHeatingLedgers() {}

    static PrintedLayout inOrder() {
        return book().layout("清洁取暖改造台账");
    }

    /** Each edit breaks the rule named beside it. */
    static PrintedLayout withFaults() {
        LedgerBook book = book();
        book.set("任务进度", 4, "任务户数", 6)             // R01a, R02, R10
                .set("任务进度", 2, "完成户数", 41)        // R07
                .set("任务进度", 7, "牵头单位", "县能源局"); // R08
        book.set("户台账", 2, "完工日期", day(11, 2))       // R03
                .set("户台账", 3, "完工日期", "")          // R03b
                .set("户台账", 4, "合同日期", day(9, 20))   // R04
                .set("户台账", 5, "安全保障是否到位", "否") // R04b
                .set("户台账", 6, "村", "土真村")          // R06b
                .set("户台账", 7, "牵头单位", "县能源局");  // R08b
        new HouseholdRow(9, "煤改气").twice(book);          // R06
        book.set("老旧小区", 7, "建筑面积", 1990)           // R05
                .set("覆盖情况", 2, "累计清洁取暖户数", 1100); // R09
        return book.layout("清洁取暖改造台账（有错）");
    }

    private static LedgerBook book() {
        LedgerBook book = new LedgerBook(LINE);
        progress(book);
        book.sheet("户台账", "冬季清洁取暖改造户台账", "序号 乡镇 村 户主姓名 身份证号码 改造方式 牵头单位 合同日期 基础设施是否到位 安全保障是否到位 开工日期 完工日期 炉具型号 补贴（元）");
        for (int number = 1; number <= 12; number++) {
            new HouseholdRow(number, number > 6 && number < 10 ? "煤改气" : "洁净煤").add(book);
        }
        neighbourhoods(book);
        book.sheet("覆盖情况", "农村清洁取暖覆盖情况表", "乡镇 农村常住户数 累计清洁取暖户数")
                .row("蔚汾镇", 4210, 3105).row("蔡家崖乡", 2380, 1730).row("瓦塘镇", 1990, 1402);
        return book;
    }

    private static void progress(LedgerBook book) {
        book.sheet("任务进度", "冬季清洁取暖煤改气任务进度表", "序号 乡镇 村（社区） 改造方式 任务户数 乡镇合计 完成户数 牵头单位 清单原文");
        for (Map<String, String> row : PrintedCsv.read("xx-clean-heating-2021/coal_to_gas.csv")) {
            int households = Integer.parseInt(row.get("改造任务(户)"));
            book.row(Integer.valueOf(row.get("序号")), row.get("乡镇"), row.get("村/社区"), "煤改气", households, TOWNSHIPS.get(row.get("乡镇")), households,
                    "县公用事业发展服务中心", row.get("as_printed"));
        }
    }

    /** 33 neighbourhoods with the 39 buildings, 1005 households and 67603.68 square metres of the notice; how they are spread is invented. */
    private static void neighbourhoods(LedgerBook book) {
        book.sheet("老旧小区", "老旧小区节能改造表", "小区名称 楼栋数 户数 建筑面积");
        for (int number = 1; number <= 33; number++) {
            boolean last = number == 33;
            book.row("第" + number + "小区", number <= 6 ? 2 : 1, last ? 45 : 30, last ? new BigDecimal("3603.68") : 2000);
        }
    }

    /** One household. */
    private record HouseholdRow(int number, String way) {
        private static final List<String> VILLAGES = List.of("土贞村", "贺家坪村", "南沟门前社区");

        void add(LedgerBook book) {
            InventedPeople people = new InventedPeople(SEED + number);
            LocalDate birth = LocalDate.of(1950 + 2 * number, 1 + number % 12, 2 + number);
            book.row(number, "蔚汾镇", way.equals("煤改气") ? VILLAGES.get(2) : VILLAGES.get(number % 2), people.newName(true), IdentityNumbers.of(AREA, birth, 101 + 2 * number),
                    way, way.equals("煤改气") ? "华盛燃气公司" : "县能源局", day(9, 8), "是", "是", day(9, 10 + number), day(10, 5 + number),
                    way.equals("煤改气") ? "L1PB20" : "CLDN-10", 2000);
        }

        /** The same person once more, for another way of heating. */
        void twice(LedgerBook book) {
            InventedPeople people = new InventedPeople(SEED + number);
            LocalDate birth = LocalDate.of(1950 + 2 * number, 1 + number % 12, 2 + number);
            book.set("户台账", 12, "户主姓名", people.newName(true)).set("户台账", 12, "身份证号码", IdentityNumbers.of(AREA, birth, 101 + 2 * number));
        }
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2021, month, day);
    }
}
