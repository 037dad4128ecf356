package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists that the rosters are held against: who was on the list in the period before, and who is supported altogether. */
final class AllowanceLists {
    private static final String DATE = "yyyy-mm-dd";

    private AllowanceLists() {}

    /** Every household that says it was on the list, with what was paid; one of them has not been reported this time. */
    static PrintedLayout before() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "上期名单", 5)
                .title("垣曲县2021年下半年在册低保对象名单（上期）").plainHeadings(List.of("乡（镇）", "低保证号", "户主姓名", "保障人数", "月保障金额（元）"));
        AllowanceRosters.all().filter(AllowanceLists::wasListed).forEach(household -> sheet.row(household.text("乡镇"), household.text("低保证号"),
                household.text("户主姓名"), household.members().size(), paidBefore(household)));
        sheet.row("毛家湾镇", "MJ900", "冯守义", 2, new BigDecimal("410"));
        return new PrintedLayout("上期名单", workbook, List.of());
    }

    private static boolean wasListed(AllowanceHousehold household) {
        return household.text("对象类别").equals("在册") && !"".equals(household.facts().get(AllowanceFaults.BEFORE));
    }

    private static Object paidBefore(AllowanceHousehold household) {
        return household.facts().getOrDefault(AllowanceFaults.BEFORE, household.amount("现保障金额"));
    }

    /** People of other households, and one who stands on a roster. */
    static PrintedLayout supported() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), "特困名单", 3)
                .title("垣曲县特困供养人员名单").plainHeadings(List.of("乡（镇）", "姓名", "身份证号"));
        AllowancePeople people = new AllowancePeople(23);
        Stream<Map<String, Object>> others = Stream.of(68, 74, 81).map(age -> Map.of("姓名", people.name("郑", true), "身份证号", (Object) IdentityNumbers.of(
                java.time.LocalDate.of(2022 - age, 2, 3), 999)));
        Stream<Map<String, Object>> listed = AllowanceRosters.all().filter(household -> household.facts().containsKey(AllowanceFaults.SUPPORTED))
                .map(household -> household.members().get(0));
        Stream.concat(others, listed).forEach(person -> sheet.row("毛家湾镇", person.get("姓名"), person.get("身份证号")));
        return new PrintedLayout("特困名单", workbook, List.of());
    }
}
