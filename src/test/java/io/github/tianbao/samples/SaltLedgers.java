package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Invented rosters of a township for the free iodized salt, with vouchers, settlement and summary. */
final class SaltLedgers {
    private static final String ROSTER = "花名登记表";
    private static final String VOUCHERS = "供应券发放登记";
    private static final String SETTLEMENT = "供应点结算表";
    private static final String SUMMARY = "人口汇总表";
    private static final String TOWNSHIP = "瓦塘镇";
    private static final String LINE = "填报单位：瓦塘镇人民政府    派出所审核人：吴建国    派出所审核日期：2022年6月20日    公安登记日期：2022年5月31日    报送日期：2022年6月25日";
    private static final String HEADINGS =
            "序号 乡（镇）、社区 村（居） 户号 户主 姓名 身份证号 与户主关系 户口性质 县城居民 公安登记在册 注销日期 户内人口数 应发袋数 应发公斤 领取渠道 居民自付";
    private static final String OTHER_HEADINGS = "身份证号码 居民姓名 关系 户主姓名 户编号 行政村 户口类别 是否县城居民 是否在公安登记名单 领券地点 应发数量（袋） 领盐供应点";
    private static final List<String> VILLAGES = List.of("东岭村", "西沟村", "南坪村");
    private static final List<String> OTHER_VILLAGES = List.of("东岭村", "西沟村", "石岭则自然村（易地搬迁集中安置点）");
    private static final List<String> LONG_NAMES = List.of("买买提·阿卜杜热西提·吐尔逊江", "阿依古丽·麦麦提明", "祖力皮亚·买买提");
    private static final BigDecimal KILOGRAMS = new BigDecimal("2.8");
    private static final BigDecimal PRICE = new BigDecimal("1.5");
    private static final int HOUSEHOLDS = 12;
    private static final int MANY = 150;

    private SaltLedgers() {}

    static PrintedLayout inOrder() {
        return book(HOUSEHOLDS, LINE).layout("瓦塘镇碘盐花名登记表");
    }

    /** A large township. */
    static PrintedLayout large() {
        return book(MANY, LINE).layout("瓦塘镇碘盐花名登记表（450户）");
    }

    /** Other words, other order, a sheet for each village; long names, and a household of the county town. */
    static PrintedLayout otherLayout() {
        LedgerBook book = new LedgerBook(LINE.replace("报送日期：2022年6月25日", "报送日期：2022.7.1"));
        SaltHouseholds households = new SaltHouseholds(7);
        int number = 0;
        for (String village : OTHER_VILLAGES) {
            book.sheet(village, "瓦塘镇" + village + "居民碘盐花名册", OTHER_HEADINGS);
            for (int at = 0; at < HOUSEHOLDS; at++) {
                number++;
                otherHousehold(book, village, number, households.next());
            }
        }
        return book.layout("瓦塘镇碘盐花名册（各村一张）");
    }

    private static void otherHousehold(LedgerBook book, String village, int number, List<SaltHouseholds.Member> household) {
        boolean inTown = number == 30;
        for (int at = 0; at < household.size(); at++) {
            SaltHouseholds.Member member = household.get(at);
            boolean named = number == 26 && at < LONG_NAMES.size();
            book.row(member.identityNumber(), named ? LONG_NAMES.get(at) : member.name(), member.relation(),
                    number == 26 ? LONG_NAMES.get(0) : household.get(0).name(), "W" + number, village,
                    number % 5 == 0 ? "非农业户口" : "农业户口", inTown ? "是" : "否", "是", inTown ? "社区" : "村委", 7,
                    inTown ? "" : "瓦塘镇供销合作社食盐供应点");
        }
    }

    /** Every rule broken. */
    static PrintedLayout withFaults() {
        LedgerBook book = book(HOUSEHOLDS, LINE.replace("派出所审核人：吴建国    ", "").replace("6月20日", "7月8日").replace("6月25日", "7月6日"));
        book.set(ROSTER, 1, "公安登记在册", "否")
                .set(ROSTER, 2, "注销日期", LocalDate.of(2022, 5, 31))
                .set(ROSTER, 3, "应发袋数", 8)
                .set(ROSTER, 4, "应发公斤", 3)
                .set(ROSTER, 5, "户内人口数", 9)
                .set(ROSTER, 6, "户口性质", "非农").set(ROSTER, 6, "县城居民", "是")
                .set(ROSTER, 10, "居民自付", 1)
                .row(99, TOWNSHIP, "南坪村", "099", "王金生", "王金生", IdentityNumbers.of(LocalDate.of(1970, 3, 1), 901), "户主", "农业", "否", "是", "", 1, 7, KILOGRAMS,
                        "乡镇领取", 0)
                .row(100, TOWNSHIP, "东岭村", "100", "王金生", "王金生", IdentityNumbers.of(LocalDate.of(1970, 3, 1), 901), "户主", "农业", "否", "是", "", 1, 7, KILOGRAMS,
                        "乡镇领取", 0);
        return faultyBooks(book).layout("瓦塘镇碘盐花名登记表（有错）");
    }

    private static LedgerBook faultyBooks(LedgerBook book) {
        vouchers(book, 40, 40, 40);
        book.set(VOUCHERS, 2, "券号起", 40).set(VOUCHERS, 3, "张数", 41);
        settlement(book, 130);
        book.set(SETTLEMENT, 1, "结算袋数", 917).set(SETTLEMENT, 1, "金额", 1365).set(SETTLEMENT, 1, "运费列支", "村委").set(SETTLEMENT, 1, "居民收费", 1);
        summary(book, 40);
        return book.set(SUMMARY, 1, "人口", 45).set(SUMMARY, 4, "户数", 35).set(SUMMARY, 5, "户数", 37);
    }

    private static LedgerBook book(int households, String line) {
        LedgerBook book = new LedgerBook(line).sheet(ROSTER, "居民碘盐免费供应花名登记表", HEADINGS);
        SaltHouseholds invented = new SaltHouseholds(2022);
        int number = 0;
        int serial = 0;
        int[] people = new int[VILLAGES.size()];
        for (int village = 0; village < VILLAGES.size(); village++) {
            for (int at = 0; at < households; at++) {
                List<SaltHouseholds.Member> household = invented.next();
                number++;
                people[village] += household.size();
                for (SaltHouseholds.Member member : household) {
                    serial++;
                    book.row(serial, TOWNSHIP, VILLAGES.get(village), String.format("%03d", number), household.get(0).name(), member.name(),
                            member.identityNumber(), member.relation(), number % 6 == 0 ? "非农" : "农业", "否", "是", "",
                            household.size(), 7, KILOGRAMS, "乡镇领取", 0);
                }
            }
        }
        return line.contains("派出所审核人") ? complete(book, people, households) : book;
    }

    private static LedgerBook complete(LedgerBook book, int[] people, int households) {
        vouchers(book, people);
        settlement(book, people[0] + people[1] + people[2] - 4);
        book.sheet(SUMMARY, "碘盐供应人口汇总表", "级别 乡（镇） 村 户数 人口 袋数 公斤 上年人口");
        int all = 0;
        for (int village = 0; village < VILLAGES.size(); village++) {
            summaryRow(book, "村", VILLAGES.get(village), households, people[village]);
            all += people[village];
        }
        summaryRow(book, "乡镇", "", households * VILLAGES.size(), all);
        return book;
    }

    private static void vouchers(LedgerBook book, int... people) {
        book.sheet(VOUCHERS, "碘盐免费供应券发放登记", "领券村 券号起 券号止 张数 发放日期");
        int first = 1;
        for (int village = 0; village < people.length; village++) {
            book.row(VILLAGES.get(village), first, first + people[village] - 1, people[village], LocalDate.of(2022, 7, 1));
            first += people[village];
        }
    }

    private static void settlement(LedgerBook book, int returned) {
        book.sheet(SETTLEMENT, "碘盐供应点结算表", "供应点名称 回收券数 券面袋数 结算袋数 单价 金额 运费列支 居民收费")
                .row("瓦塘镇供应点", returned, 7, returned * 7, PRICE, PRICE.multiply(BigDecimal.valueOf(returned * 7L)), "财政专款", 0);
    }

    private static void summary(LedgerBook book, int people) {
        book.sheet(SUMMARY, "碘盐供应人口汇总表", "级别 乡（镇） 村 户数 人口 袋数 公斤 上年人口");
        VILLAGES.forEach(village -> summaryRow(book, "村", village, HOUSEHOLDS, people));
        summaryRow(book, "乡镇", "", HOUSEHOLDS * VILLAGES.size(), people * VILLAGES.size());
        summaryRow(book, "县", "", HOUSEHOLDS * VILLAGES.size(), people * VILLAGES.size());
    }

    private static void summaryRow(LedgerBook book, String level, String village, int households, int people) {
        book.row(level, level.equals("县") ? "全县" : TOWNSHIP, village, households, people, people * 7, new BigDecimal(people * 28).movePointLeft(1), people);
    }
}
