package io.github.tianbao.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Invents the roster of a whole county for the free iodized salt, a sheet for each of its fifteen townships: {@code SaltCounty 280000
 * roster.xlsx}. One person in fifty has a fault.
 */
public final class SaltCounty {
    private static final List<String> TOWNSHIPS = List.of("蔚汾镇", "奥家湾乡", "交楼申乡", "魏家滩镇", "高家村镇", "康宁镇", "固贤乡", "赵家坪乡", "孟家坪乡", "瓦塘镇",
            "蔡家会镇", "圪塔上乡", "东会乡", "罗峪口镇", "蔡家崖乡");
    private static final List<String> HEADINGS = List.of("序号", "乡（镇）、社区", "村（居）", "户号", "户主", "姓名", "身份证号", "与户主关系", "户口性质", "县城居民", "公安登记在册",
            "户内人口数", "应发袋数", "应发公斤", "领取渠道");
    private static final int VILLAGE = 1_100;
    private static final int FAULTY = 50;

    private final SaltHouseholds households = new SaltHouseholds(24);
    private int invented;

    private SaltCounty() {}

    /** Writes a county of the number of residents given first into the file given second. */
    public static void main(String[] arguments) throws IOException {
        new SaltCounty().write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void write(int residents, Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
            for (int at = 0; at < TOWNSHIPS.size(); at++) {
                township(workbook.createSheet(TOWNSHIPS.get(at)), TOWNSHIPS.get(at), (int) ((long) residents * (at + 1) / TOWNSHIPS.size()));
            }
            workbook.write(out);
        }
    }

    /** Goes on inventing until the county has so many people. */
    private void township(Sheet sheet, String township, int until) {
        cells(sheet.createRow(0), List.of(township + "居民碘盐免费供应花名登记表"));
        cells(sheet.createRow(1), List.of("填报单位：" + township + "人民政府  派出所审核人：吴建国  派出所审核日期：2022年6月20日  公安登记日期：2022年5月31日  报送日期：2022年6月25日"));
        cells(sheet.createRow(2), HEADINGS);
        int row = 3;
        for (int household = 1; invented < until; household++) {
            List<SaltHouseholds.Member> members = households.next();
            for (SaltHouseholds.Member member : members.subList(0, Math.min(members.size(), until - invented))) {
                person(sheet.createRow(row), row - 2, township, household, members, member);
                row++;
            }
        }
    }

    private void person(Row row, int number, String township, int household, List<SaltHouseholds.Member> members, SaltHouseholds.Member member) {
        invented++;
        boolean faulty = invented % FAULTY == 0;
        cells(row, List.of(number, township, "第" + (1 + number / VILLAGE) + "村", String.format("%05d", household), members.get(0).name(), member.name(),
                member.identityNumber(), member.relation(), household % 6 == 0 ? "非农" : "农业", "否", faulty && invented % 3 == 0 ? "否" : "是",
                "", faulty && invented % 3 == 1 ? 8 : 7, faulty && invented % 3 == 2 ? 3 : 2.8, "乡镇领取"));
    }

    private static void cells(Row row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            if (values.get(column) instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(values.get(column).toString());
            }
        }
    }
}
