package io.github.tianbao.samples;

import io.github.tianbao.value.ChineseAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An invented application for the reward.
 *
 * @param number  which firm, from 0
 * @param signed  how many of the four opinions are there
 * @param words   name, address, what is applied for, on what ground
 * @param quarters tax of the four quarters in 万元
 * @param amount  what is applied for, in 元
 */
record FourUpReward(int number, Trade trade, int signed, Words words, List<BigDecimal> quarters, BigDecimal amount) {
    static final String HEADINGS = "企业名称 企业组织机构代码 详细地址 法定代表人 联系电话 开户银行 信用等级 账号 所属行业 企业性质 主营业务收入（万元） 年度缴税（万元）"
            + " 申请奖励内容 申报奖补理由及依据 申请奖励的金额（元） 人民币大写 主管部门意见 主管部门盖章 主管部门日期 统计局意见 统计局盖章 统计局日期 财政局意见 财政局盖章 财政局日期"
            + " 领导小组意见 领导小组盖章 领导小组日期 经办人 经办人联系电话 营业执照 年度财务报表 纳税证明年度 一季度 二季度 三季度 四季度 经办人身份证明及委托书"
            + " 其他相关证明材料 服务业类别 填报单位 填报时间";
    private static final List<String> OPINIONS = List.of("情况属实，同意申报", "已入库，同意", "同意", "同意奖励");
    private static final List<Integer> DAYS = List.of(8, 10, 12, 20);
    private static final List<String> AMOUNTS = List.of("50000", "120350.50", "300000.05", "100007", "20000.8", "80000");
    private static final String FIRST = "首次规上企业";
    private static final String OLD = "库存规上企业";
    private static final Words LONG = new Words("吕梁市兴县黄河流域生态保护和高质量发展虚构示范区现代农业产业化综合开发（集团）有限责任公司",
            "山西省吕梁市兴县蔚汾镇晋绥虚构开发区创新创业孵化产业园二期工程东南区第十八号标准化厂房（原虚构机械厂家属院西侧）三层三〇一至三〇九室",
            "首次升规入统一次性奖励，以及升规后主营业务收入较上年增长百分之二十以上的增长奖励、吸纳本县脱贫劳动力就业三十人以上的就业奖励，三项合计申报",
            "《虚构县人民政府关于印发支持企业升规入统若干措施的通知》（虚构政发〔2020〕9号）第三条第（一）项、第五条第（二）项：首次入库并正常报送报表满一年的，给予一次性奖励；收入增长达到百分之二十的，再给予增长奖励");

    /** Name, address, what is applied for, on what ground. */
    record Words(String name, String address, String content, String ground) {}

    /** One of the six trades of the form. */
    enum Trade {
        工业("洗煤", "2350.6", ""),
        住宿餐饮业("酒店管理", "260", ""),
        零售业("商贸", "780.25", ""),
        服务业("物业服务", "1200", "物业管理"),
        批发业("粮油", "2600", ""),
        建筑房地产业("建筑工程", "860", "");

        private final String business;
        private final BigDecimal income;
        private final String service;

        Trade(String business, String income, String service) {
            this.business = business;
            this.income = new BigDecimal(income);
            this.service = service;
        }

        String ticked() {
            return List.of(values()).stream().map(trade -> (trade == this ? "☑" : "□") + trade).collect(Collectors.joining(" "));
        }
    }

    /** The n-th firm; the fourth has words of great length, some have not all opinions yet. */
    static FourUpReward of(int number) {
        return made(number, number % 6 == 4 ? 2 : number % 6 == 5 ? 0 : OPINIONS.size());
    }

    /** The n-th firm with all opinions, of the first trade. */
    static FourUpReward signed(int number) {
        return made(number * Trade.values().length, OPINIONS.size());
    }

    private static FourUpReward made(int number, int signed) {
        Trade trade = Trade.values()[number % Trade.values().length];
        Words words = number == 3 ? LONG : new Words(InventedFirms.name(number % InventedFirms.KNOWN, trade.business), InventedFirms.address(number),
                "首次升规入统奖励", "虚构政发〔2020〕9号第三条：首次升规奖励");
        List<BigDecimal> quarters = List.of("12.3", "15.1", "14.8", "20.4").stream().map(BigDecimal::new).map(tax -> tax.add(BigDecimal.valueOf(number % 30, 1))).toList();
        return new FourUpReward(number, trade, signed, words, quarters, new BigDecimal(AMOUNTS.get(number % AMOUNTS.size())));
    }

    /** The cells under {@link #HEADINGS}. */
    Object[] cells() {
        List<Object> cells = new ArrayList<>(List.of(words.name, code(), words.address, person(1), phone(1), "兴县农村商业银行虚构支行", "A",
                InventedFirms.account(number), number % 2 == 0 ? trade.ticked() : trade.name(), nature(), trade.income, taxes(),
                words.content, words.ground, amount, ChineseAmount.writeWithCurrency(amount).found().orElseThrow()));
        for (int at = 0; at < OPINIONS.size(); at++) {
            cells.addAll(at < signed ? List.of(OPINIONS.get(at), "是", LocalDate.of(2021, 7, DAYS.get(at))) : List.of("", "", ""));
        }
        cells.addAll(List.of(person(2), phone(2), "是", "是", 2020));
        cells.addAll(quarters);
        cells.addAll(List.of("是", number % 3 == 0 ? "入库通知" : "", trade.service, words.name, LocalDate.of(2021, 7, 5)));
        return cells.toArray();
    }

    /** The same without seals and proofs, in another order: dates as text, old codes, boxes drawn otherwise. */
    Object[] otherwise() {
        List<Object> cells = new ArrayList<>(List.of(InventedFirms.organisationCode("7%07d".formatted(number * 991 + 123)), words.name,
                number % 2 == 0 ? "■" + FIRST + "　□" + OLD : "□" + FIRST + "　■" + OLD, trade.name() + "√", trade.income, taxes(), amount,
                ChineseAmount.write(amount).found().orElseThrow().replace("元", "圆").replace("整", "正"), words.content, words.ground));
        for (int at = 0; at < OPINIONS.size(); at++) {
            cells.addAll(at < signed ? List.of(OPINIONS.get(at), "2021.7." + DAYS.get(at)) : List.of("", ""));
        }
        cells.addAll(List.of(person(1), phone(1), words.address, "兴县农村商业银行", InventedFirms.account(number), "A", "2021年7月5日", person(2)));
        return cells.toArray();
    }

    /** The cells by heading. */
    Map<String, Object> answers() {
        Map<String, Object> answers = new LinkedHashMap<>();
        Object[] cells = cells();
        String[] headings = HEADINGS.split(" ");
        for (int at = 0; at < cells.length; at++) {
            answers.put(headings[at], cells[at]);
        }
        return answers;
    }

    /** What a list of firms in the library says of it: its credit code, which holds its organisation code, and its name. */
    List<Object> listed() {
        return List.of(number % 5 == 1 ? InventedFirms.creditCode("91", code()) : code(), words.name);
    }

    private String code() {
        return number % 5 == 1 ? InventedFirms.organisationCode("7%07d".formatted(number * 991 + 123)) : InventedFirms.creditCode(number);
    }

    private String nature() {
        return number % 2 == 0 ? "☑" + FIRST + " □" + OLD : OLD;
    }

    private BigDecimal taxes() {
        return quarters.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String person(int which) {
        return new InventedPeople(1000L * which + number).newName(true);
    }

    private String phone(int which) {
        return String.valueOf(19_000_000_000L + 1000L * which + number);
    }
}
