package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invents the firms of a county that are about to reach the thresholds, as they stand in June 2021. */
final class FourUpFirms {
    private static final int FIRST_CODE = 1000;
    private static final int CODES_OF_A_FORM = 200;
    private static final long FIRST_PHONE = 19_100_000_000L;
    private static final List<String> TOWNSHIPS = List.of("蔚汾镇", "康宁镇", "瓦塘镇", "魏家滩镇", "高家村镇", "蔡家会镇", "罗峪口镇", "奥家湾乡", "交楼申乡", "固贤乡", "孟家坪乡",
            "东会乡", "蔡家崖乡", "赵家坪乡", "圪塔上乡");
    private static final Map<FourUpForm, List<Business>> BUSINESSES = Map.of(
            FourUpForm.INDUSTRY, List.of(new Business("洗煤", "煤炭洗选", 2000), new Business("铝业", "铝矾土开采", 2000), new Business("水泥制品", "水泥制品制造", 2000),
                    new Business("杂粮", "小杂粮加工", 2000), new Business("砂石", "砂石料生产", 2000), new Business("能源", "煤矸石发电", 2000)),
            FourUpForm.TRADE, List.of(new Business("粮油", "粮油批发", 2000), new Business("百货", "百货超市零售", 500), new Business("石化", "成品油零售、加油站", 500),
                    new Business("宾馆", "住宿", 200), new Business("餐饮", "火锅、正餐", 200), new Business("建材", "建材批发", 2000)),
            FourUpForm.BUILDING, List.of(new Business("建筑工程", "建筑工程施工总承包叁级", 0), new Business("市政工程", "市政公用工程施工总承包叁级", 0),
                    new Business("防水工程", "防水防腐保温工程专业承包贰级", 0), new Business("基础工程", "地基基础工程专业承包叁级", 0)),
            FourUpForm.ESTATE, List.of(new Business("房地产开发", "三级", 0), new Business("置业", "四级", 0), new Business("地产", "暂定", 0)),
            FourUpForm.SERVICE, List.of(new Business("物流", "道路货物运输", 2000), new Business("物业", "物业管理", 1000), new Business("影视", "电影放映", 500),
                    new Business("科技", "软件开发", 2000), new Business("人力资源", "劳务派遣", 1000), new Business("汽车服务", "汽车维修", 500), new Business("教育", "职业技能培训", 1000),
                    new Business("养老", "养老服务", 500), new Business("测绘", "工程测绘", 1000), new Business("门诊", "门诊部诊疗", 2000)));
    private static final List<Growth> GROWTHS = List.of(
            new Growth("1.075", LocalDate.of(2021, 1, 12), LocalDate.of(2021, 3, 8), "2021年5月", "本月申报入库"),
            new Growth("1.15", LocalDate.of(2017, 6, 20), LocalDate.of(2018, 4, 1), "2020年12月", "待年度入库"),
            new Growth("0.63", LocalDate.of(2019, 9, 3), LocalDate.of(2019, 11, 18), "2021年10月", ""),
            new Growth("0.24", LocalDate.of(2021, 2, 25), LocalDate.of(2021, 4, 30), "2021年12月", "设备调试"));

    private FourUpFirms() {}

    /** What firms do, how that is called in their names, and what they need to earn in 万元. */
    private record Business(String word, String activity, int threshold) {}

    /** How far a firm has come. */
    private record Growth(String share, LocalDate founded, LocalDate opened, String due, String remark) {}

    /** The first firms of a form. */
    static List<FourUpFirm> several(FourUpForm form, int count) {
        return IntStream.range(0, count).mapToObj(number -> of(form, number)).toList();
    }

    /** The n-th firm of a form; every fourth is new and has reached the threshold, every fourth has been above it for a while. */
    static FourUpFirm of(FourUpForm form, int number) {
        int serial = form.ordinal() * CODES_OF_A_FORM + number;
        List<Business> businesses = BUSINESSES.get(form);
        Business business = businesses.get(number % businesses.size());
        Growth growth = GROWTHS.get(number % GROWTHS.size());
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("代码", InventedFirms.creditCode(FIRST_CODE + serial));
        cells.put("名称", InventedFirms.name(serial % InventedFirms.KNOWN, business.word()));
        cells.put("地址", "兴县" + TOWNSHIPS.get(number % TOWNSHIPS.size()) + "虚构街" + (number + 1) + "号");
        cells.put("法人", new InventedPeople(5000 + serial).newName(number % 3 > 0));
        cells.put("电话", String.valueOf(FIRST_PHONE + serial));
        if (form.countsIncome()) {
            cells.put("业务", business.activity());
            cells.put("成立", growth.founded());
            cells.put("投产", growth.opened());
            cells.put("收入", new BigDecimal(growth.share()).multiply(BigDecimal.valueOf(business.threshold())).add(BigDecimal.valueOf(number, 1)).setScale(2, RoundingMode.HALF_UP));
            cells.put("达标", growth.due());
            cells.put("备注", growth.remark());
        } else {
            cells.put("资质", business.activity());
            cells.put("备注", form == FourUpForm.ESTATE ? "虚构新苑" + (number + 1) + "期" : "");
        }
        return new FourUpFirm(form, cells);
    }
}
