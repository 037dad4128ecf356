package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Two townships in one old .xls: another order, other words, one heading row, dates as each clerk writes them, a 合计 row. */
final class GaoluoRegister {
    private static final List<String> TOWNSHIPS = List.of("皋落乡", "长直乡");
    private static final int PEOPLE_EACH = 9;
    private static final int FIRST_DATA_ROW = 4;

    private GaoluoRegister() {}

    static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        List<Entry> entries = entries();
        new RegisterWriter(workbook, "yyyy\"年\"m\"月\"d\"日\"").write(RegisterSheet.of("登记表", "皋落乡、长直乡老兽医人员登记表",
                        List.of("填报单位：皋落乡人民政府、长直乡人民政府", "填表时间：2022.10.14", "单位：元"), Layouts.singleRow(), entries,
                        List.of("注：工龄不足一年按一年计算。", "填报人：　　　　　　负责人："))
                .merging("乡镇")
                .closedBy(total(entries.size())));
        return workbook;
    }

    private static List<Entry> entries() {
        InventedPeople people = new InventedPeople(21);
        InventedCareers careers = new InventedCareers(22, people);
        List<Entry> entries = new ArrayList<>();
        for (String township : TOWNSHIPS) {
            for (int i = 0; i < PEOPLE_EACH; i++) {
                Person person = people.in(township);
                Career career = careers.of(person);
                int number = entries.size() + 1;
                entries.add(inOwnWords(Applications.of(person, career, number, Stage.POSTED_IN_TOWNSHIP), career, number));
            }
        }
        return entries;
    }

    private static Entry inOwnWords(Entry entry, Career career, int number) {
        return entry
                .with("被录用", "无")
                .with("受过处分", "无")
                .with("参加养老保险", "无")
                .with("到岗日期", written(career.from(), number))
                .with("离岗日期", written(career.to(), number + 1))
                .with("申请日期", written(LocalDate.of(2022, 8, 10 + number % 15), number))
                .with("乡镇公示起", "2022.9.26")
                .with("乡镇公示止", "2022.10.13");
    }

    private static String written(LocalDate day, int style) {
        Map<Integer, String> styles = Map.of(
                0, "%d.%d.%d", 1, "%d年%d月%d日", 2, "%d-%02d-%02d", 3, "%d/%d/%d", 4, "%d%02d%02d");
        return styles.get(style % styles.size()).formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Entry total(int people) {
        List<String> columns = Layouts.singleRow().stream().map(Column::field).toList();
        int last = FIRST_DATA_ROW + people - 1;
        return Entry.blank().with("乡镇", "合计").with("月补助金额", sum(columns.indexOf("月补助金额"), last));
    }

    private static Typed sum(int column, int lastRow) {
        String letter = String.valueOf((char) ('A' + column));
        double result = entries().stream()
                .map(entry -> entry.cell("月补助金额").orElseThrow())
                .mapToDouble(typed -> ((Typed.Figure) typed).amount())
                .sum();
        return new Typed.Formula("SUM(%s%d:%s%d)".formatted(letter, FIRST_DATA_ROW, letter, lastRow), result);
    }
}
