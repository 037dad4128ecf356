package io.github.tianbao.samples;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The county's collection: a sheet for each of the eleven townships, each a little different from the next. */
final class CountyRegister {
    private static final List<String> TOWNSHIPS =
            List.of("毛家湾镇", "新城镇", "皋落乡", "长直乡", "王茅镇", "解峪乡", "古城镇", "华峰乡", "英言镇", "蒲掌乡", "历山镇");
    private static final int FEWEST = 10;
    private static final int POSITION_OF_BLANK_ROW = 6;
    private static final int POSITION_OF_HIDDEN_ROW = 3;

    private CountyRegister() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        RegisterWriter writer = new RegisterWriter(workbook, "yyyy/m/d");
        InventedPeople people = new InventedPeople(31);
        InventedCareers careers = new InventedCareers(32, people);
        int number = 1;
        for (int i = 0; i < TOWNSHIPS.size(); i++) {
            List<Entry> entries = entries(people, careers, TOWNSHIPS.get(i), number, FEWEST + i % 4);
            number += entries.size();
            writer.write(laidOut(i, TOWNSHIPS.get(i), entries));
        }
        return workbook;
    }

    private static List<Entry> entries(InventedPeople people, InventedCareers careers, String township, int first, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Person person = people.in(township);
            Entry entry = Applications.of(person, careers.of(person), first + i, Stage.APPROVED);
            entries.add(entry.with("序号", Typed.figure(i + 1)));
        }
        return entries;
    }

    private static RegisterSheet laidOut(int position, String township, List<Entry> entries) {
        boolean fromSheetName = position % 3 == 2;
        List<String> fillIns = fromSheetName
                ? List.of("填表时间：2022年10月27日")
                : List.of("填报单位：" + township, "填表时间：2022年10月27日");
        RegisterSheet sheet = RegisterSheet.of(township, township + "老兽医人员申请登记册", fillIns,
                columns(position, fromSheetName), entries, List.of("填报人：　　　　　　审核人："));
        return switch (position % 4) {
            case 1 -> sheet.blankBefore(POSITION_OF_BLANK_ROW);
            case 2 -> sheet.hiding(POSITION_OF_HIDDEN_ROW);
            default -> sheet;
        };
    }

    private static List<Column> columns(int position, boolean withoutTownship) {
        List<Column> columns = switch (position % 5) {
            case 1 -> Layouts.without(Layouts.county(), "备注", "联系电话");
            case 2 -> Layouts.with(Layouts.county(), 5, Column.of("出生日期", 12));
            case 3 -> Layouts.with(Layouts.county(), 17, Column.of("受理日期", 12));
            case 4 -> Layouts.with(Layouts.county(), 10, Column.headed("从业年限", "工龄", 8));
            default -> Layouts.county();
        };
        return withoutTownship ? Layouts.without(columns, "乡镇") : columns;
    }
}
