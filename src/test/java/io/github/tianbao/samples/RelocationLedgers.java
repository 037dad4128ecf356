package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Invented ledgers of the relocation sites in August 2021: sites, households and tasks, all in order and with faults. Sites are real, people are not. */
final class RelocationLedgers {
    private static final String LINE = "填报单位：县不动产登记中心　　　　填表时间：2021年8月2日";
    private static final String SITES = "安置点台账";
    private static final String HOUSEHOLDS = "安置户台账";
    private static final String TASKS = "任务台账";
    private static final List<String> ORIGINS = List.of("瓦塘镇", "魏家滩镇", "瓦塘镇", "高家村镇", "瓦塘镇", "罗峪口镇");
    private static final List<String> LISTED = List.of("圪针龙村搬迁安置点", "兴县柳叶沟小区", "兴县南通小区");
    private static final long SEED = 17;
    private static final String AREA = "141123";

    private final InventedPeople people = new InventedPeople(SEED);
    private int households;

    private RelocationLedgers() {}

    static PrintedLayout inOrder() {
        return new RelocationLedgers().book().layout("搬迁安置登记台账");
    }

    /** Each edit breaks the rule named beside it. */
    static PrintedLayout withFaults() {
        LedgerBook book = new RelocationLedgers().book();
        book.set(SITES, 2, "类型", "(二)")                             // R01b, R02c, R02d
                .set(SITES, 4, "申请主体", "兴县扶贫开发公司")            // R02
                .set(SITES, 5, "安置点", "姚家河村搬迁安置点")            // R02b
                .set(SITES, 1, "占地地类", "集体建设用地、一般耕地")       // R02e
                .set(SITES, 7, "乡镇", "东会乡")                        // R02f
                .set(SITES, 3, "完成日期", LocalDate.of(2021, 8, 1))     // R03c
                .set(SITES, 9, "转移登记户数", 33)                       // R06c
                .set(SITES, 10, "首次登记", LocalDate.of(2021, 7, 26));  // R07
        book.set(HOUSEHOLDS, 2, "户成员", "")                          // R04
                .set(HOUSEHOLDS, 3, "免税费申请", "无")                 // R05
                .set(HOUSEHOLDS, 4, "规划认可证或认定意见", "无")        // R05b
                .set(HOUSEHOLDS, 5, "竣工验收备案表或质量认定意见", "无") // R05c
                .set(HOUSEHOLDS, 7, "配套费、易地建设费免费证明", "无")   // R05d
                .set(HOUSEHOLDS, 8, "完税证明", "无")                   // R05e
                .set(HOUSEHOLDS, 9, "不动产登记费免费证明", "")          // R05f
                .set(HOUSEHOLDS, 11, "房号", "1-2-401")                // R06
                .without(HOUSEHOLDS, 18);                             // R06b
        book.set(TASKS, 5, "完成日期", LocalDate.of(2021, 7, 31)) // R03
                .without(TASKS, 3);                             // R03b
        return book.layout("搬迁安置登记台账（有错）");
    }

    /** A county's ledger that lacks one site: R01. */
    static PrintedLayout withoutASite() {
        return new RelocationLedgers().book().without(SITES, 6).layout("搬迁安置登记台账（漏登一个安置点）");
    }

    private LedgerBook book() {
        LedgerBook book = new LedgerBook(LINE);
        sites(book);
        book.sheet(HOUSEHOLDS, "易地扶贫搬迁安置户不动产登记花名册",
                "序号 户主姓名 身份证号 户成员 户籍乡镇 安置点 安置点户数 房号 面积（平方米） 免税费申请 规划认可证或认定意见 竣工验收备案表或质量认定意见 配套费、易地建设费免费证明 完税证明 不动产登记费免费证明 首次登记 登簿日期 不动产权证号");
        household(book, "瓦塘镇圪针龙村搬迁安置点", true);
        household(book, "兴县柳叶沟小区", false);
        household(book, "兴县南通小区", false);
        tasks(book);
        return book;
    }

    private static void sites(LedgerBook book) {
        book.sheet(SITES, "易地扶贫搬迁集中安置点不动产登记台账", "序号 乡镇 安置点 类型 占地地类 用地手续 申请主体 用地审批 供地 安置户数 首次登记 转移登记 转移登记户数 承诺办理时限 完成日期");
        int number = 0;
        for (Map<String, String> site : RelocationSites.rows()) {
            boolean collective = site.get("类型").equals("(一)");
            int count = LISTED.contains(site.get("安置点")) ? ORIGINS.size() : 12 + 7 * number % 19;
            LocalDate registered = LocalDate.of(2021, 7, 5).plusDays(number);
            boolean done = number < 11;
            book.row(++number, site.get("乡镇"), site.get("安置点"), site.get("类型"), collective ? "集体建设用地" : "基本农田、一般耕地、其他地类", site.get("用地手续"),
                    site.get("申请主体"), "是", done ? "是" : "否", count, done ? registered : "", done ? registered.plusDays(10) : "", done ? count : 0,
                    LocalDate.of(2021, 7, 30), done ? registered.plusDays(11) : LocalDate.of(2021, 7, 30));
        }
    }

    /** Six households of a site, from several townships. */
    private void household(LedgerBook book, String site, boolean registered) {
        for (int at = 0; at < ORIGINS.size(); at++) {
            households++;
            boolean man = households % 4 != 0;
            String name = people.newName(man);
            LocalDate birth = LocalDate.of(1955 + 2 * at, 1 + households % 12, 3 + households);
            book.row(households, name, IdentityNumbers.of(AREA, birth, 100 + 2 * households + (man ? 1 : 0)),
                    people.newName(!man) + "（配偶）、" + people.newName(true) + "（子）", ORIGINS.get(at), site, ORIGINS.size(), "1-" + (1 + at / 3) + "-" + (4 - at % 3) + "01",
                    new BigDecimal(75 + 5 * (at % 3)), "有", "有", "有", "有", "有", "有",
                    registered ? LocalDate.of(2021, 7, 11) : "", registered ? LocalDate.of(2021, 7, 22) : "", registered ? "晋（2021）兴县不动产权第90" + (1000 + households) + "号" : "");
        }
    }

    private static void tasks(LedgerBook book) {
        book.sheet(TASKS, "不动产登记工作领导小组成员单位任务台账", "序号 成员单位 工作任务 完成日期")
                .row(1, "各乡镇", "提供安置户房屋分配情况和户成员信息，收集申请材料", LocalDate.of(2021, 7, 28))
                .row(2, "县乡村振兴局", "核实合法性，出具免税费申请", LocalDate.of(2021, 7, 22))
                .row(3, "县行政审批局", "出具规划认可证或规划认定意见", LocalDate.of(2021, 7, 26))
                .row(4, "县住建局", "出具竣工验收备案表或质量认定意见、两项免费证明", LocalDate.of(2021, 7, 30))
                .row(5, "县税务局", "出具完税情况证明", "2021.7.29")
                .row(6, "县自然资源局", "出具不动产登记费免费证明", LocalDate.of(2021, 7, 29));
    }
}
