package io.github.tianbao.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Invented rosters of townships for the review of the minimum living allowance in 2022, and the list of the period before. */
final class AllowanceRosters {
    private static final String DATE = "yyyy-mm-dd";
    private static final String TITLE = "城乡低保对象花名册（2022年年审复核）";
    private static final String NOTE = "注：1.一人一行，一户的各行相连；2.收入、金额均按月填写，单位为元；3.身份证号按文本填写。";
    private static final String SIGNATURES = "主管领导：　　　　　　　　审核人：　　　　　　　　填表人：　　　　　　　　联系电话：";
    private static final List<String> PLACES = List.of("东岭社区", "西沟村", "南坪村");
    private static final int FEW = 11;
    private static final int MANY = 200;

    private AllowanceRosters() {}

    /** A township in order: every case of the notice, in town and in villages. */
    static PrintedLayout inOrder() {
        List<AllowanceHousehold> households = xincheng();
        return roster("新城镇低保对象花名册", "新城镇", AllowanceLayouts.county(), households);
    }

    private static PrintedLayout roster(String name, String township, List<Column> columns, List<AllowanceHousehold> households) {
        Workbook workbook = new XSSFWorkbook();
        new AllowanceSheet(workbook, new OfficeStyles(workbook, DATE), township, "垣曲县" + township + TITLE, line(township), columns, AllowanceSheet.Manner.MERGED)
                .households(households).total(households).notes(NOTE, SIGNATURES);
        return new PrintedLayout(name, workbook, List.of());
    }

    static String line(String township) {
        return "填报单位：" + township + "人民政府（盖章）    填表时间：2022年7月31日    单位：元";
    }

    /** An old .xls, a sheet for each township, other words, the household in its first row only. */
    static PrintedLayout otherLayout() {
        Workbook workbook = new HSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, "yyyy.m.d");
        threeTownships().forEach((township, households) ->
                new AllowanceSheet(workbook, styles, township, township + "2022年低保年审复核登记表", "填表日期：2022.7.31", AllowanceLayouts.other(),
                        AllowanceSheet.Manner.FIRST_ROW).households(households).total(households).notes(SIGNATURES));
        return new PrintedLayout("皋落乡等低保年审复核登记表", workbook, List.of());
    }

    /** A large township. */
    static PrintedLayout large() {
        return roster("古城镇低保对象花名册（200户）", "古城镇", AllowanceLayouts.county(), gucheng());
    }

    /** Every rule broken, every boundary met; the last column says what is wrong. */
    static PrintedLayout withFaults() {
        return AllowanceMonth.withFaults(roster("毛家湾镇低保对象花名册（有错）", "毛家湾镇", AllowanceLayouts.remarked(), maojiawan()));
    }

    /** Households that are hard to print: from one to fourteen members, long names and addresses, characters that few fonts have. */
    static PrintedLayout hardToPrint() {
        return roster("华峰乡低保对象花名册（疑难样例）", "华峰乡", AllowanceLayouts.county(), huafeng());
    }

    static List<AllowanceHousehold> huafeng() {
        return new AllowanceOddities(new AllowanceHouseholds("华峰乡", "HF", new AllowancePeople(24)).in("马村")).all();
    }

    static List<AllowanceHousehold> xincheng() {
        return several(new AllowanceHouseholds("新城镇", "XC", new AllowancePeople(17)), 25, 0);
    }

    static Map<String, List<AllowanceHousehold>> threeTownships() {
        Map<String, List<AllowanceHousehold>> townships = new LinkedHashMap<>();
        townships.put("皋落乡", several(new AllowanceHouseholds("皋落乡", "GL", new AllowancePeople(18)), FEW, 0));
        townships.put("王茅镇", several(new AllowanceHouseholds("王茅镇", "WM", new AllowancePeople(19)), FEW, 9));
        townships.put("英言镇", several(new AllowanceHouseholds("英言镇", "YY", new AllowancePeople(20)), FEW, 14));
        return townships;
    }

    static List<AllowanceHousehold> gucheng() {
        return several(new AllowanceHouseholds("古城镇", "GC", new AllowancePeople(21)), MANY, 3);
    }

    static List<AllowanceHousehold> maojiawan() {
        return new AllowanceFaults(new AllowanceHouseholds("毛家湾镇", "MJ", new AllowancePeople(22)).in("河滨社区")).all();
    }

    /** So many households, the cases one after the other from one of them on, each place in its turn. */
    private static List<AllowanceHousehold> several(AllowanceHouseholds township, int count, int from) {
        List<Supplier<AllowanceHousehold>> cases = new AllowanceCases(township).all();
        List<AllowanceHousehold> households = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            township.in(PLACES.get(at * PLACES.size() / count));
            households.add(cases.get((from + at) % cases.size()).get());
        }
        return households;
    }

    /** Every household of the samples. */
    static Stream<AllowanceHousehold> all() {
        return Stream.of(xincheng(), threeTownships().values().stream().flatMap(List::stream).toList(), gucheng(), maojiawan(), huafeng()).flatMap(List::stream);
    }
}
