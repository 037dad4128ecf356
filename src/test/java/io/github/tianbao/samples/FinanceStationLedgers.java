package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Invented ledgers of financial service stations: banks, stations of villages and townships, activities. */
final class FinanceStationLedgers {
    private static final long SEED = 35;
    private static final String BANK = "包点银行";
    private static final String STATIONS = "机构台账";
    private static final String EVENTS = "活动台账";

    private FinanceStationLedgers() {}

    /** In December 2021, before the 200 stations are due. */
    static PrintedLayout inOrder() {
        return book("2021年12月10日").layout("金融服务机构台账");
    }

    /** At the end of 2022; each edit breaks the rule named beside it, and the stations are far from 200 (R02). */
    static PrintedLayout withFaults() {
        LedgerBook book = book("2022年12月31日");
        book.set(BANK, 3, "乡（镇）", "奥家湾")                                // R03a, R03b
                .set(BANK, 5, "包点驻县银行", "中国邮政储蓄银行兴县支行")         // R03c
                .set(BANK, 8, "乡（镇）", "赵家坪镇");                          // R09
        book.set(STATIONS, 16, "设立日期", LocalDate.of(2021, 10, 9))          // R01
                .set(STATIONS, 2, "专职人员", 2)                              // R04
                .set(STATIONS, 17, "人员数", 4)                               // R05
                .set(STATIONS, 18, "服务牌匾", "无")                           // R06
                .set(STATIONS, 4, "职务", "办事员");                           // R08
        book.without(EVENTS, 3);                                             // with the year: R07a, R07b, R07c
        return book.layout("金融服务机构台账（有错）");
    }

    private static LedgerBook book(String day) {
        LedgerBook book = new LedgerBook("填报单位：县政府信息和金融服务中心　　　　填表时间：" + day);
        List<Map<String, String>> banks = PrintedCsv.read("xx-finance-stations/bank_township.csv");
        book.sheet(BANK, "驻县金融机构包点帮扶乡镇明细表", "序号 乡（镇） 包点驻县银行");
        banks.forEach(row -> book.row(Integer.valueOf(row.get("序号")), row.get("乡(镇)"), row.get("包点驻县银行")));
        stations(book, banks.stream().map(row -> row.get("乡(镇)")).toList());
        book.sheet(EVENTS, "金融超市等活动台账", "活动类型 活动日期 活动地点 参加人数")
                .row("金融超市", LocalDate.of(2021, 10, 15), "奥家湾村", 46)
                .row("金融超市", LocalDate.of(2021, 11, 16), "瓦塘村", 52)
                .row("培训", LocalDate.of(2021, 11, 20), "县城", 80)
                .row("专项政银企对接", LocalDate.of(2021, 11, 25), "县城", 31)
                .row("培训活动", LocalDate.of(2021, 12, 3), "康宁镇", 64);
        return book;
    }

    private static void stations(LedgerBook book, List<String> townships) {
        InventedPeople people = new InventedPeople(SEED);
        book.sheet(STATIONS, "县乡村三级金融服务机构台账", "序号 层级 乡镇 村 负责人姓名 职务 专职人员 银行人员 人员数 办公场地 基本设施 联络人员 服务牌匾 规章制度 业务台账 设立日期");
        int number = 0;
        for (String township : townships) {
            book.row(++number, "乡镇级", township, "", people.newName(true), "副乡长", 3 + number % 3, 2, "", "有", "有", "有", "有", "有", "有", LocalDate.of(2021, 9, 28));
        }
        for (String village : List.of("奥家湾村", "孙家庄村", "瓦塘村", "东关村", "康宁村")) {
            number++;
            book.row(number, "村级", List.of("奥家湾乡", "奥家湾乡", "瓦塘镇", "蔚汾镇", "康宁镇").get(number - 16), village, people.newName(true), "村党支部书记", "", "", 5 + number % 2,
                    "有", "有", "有", "有", "有", "有", LocalDate.of(2021, 9, number + 9));
        }
    }
}
