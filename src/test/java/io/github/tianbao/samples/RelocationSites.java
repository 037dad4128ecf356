package io.github.tianbao.samples;

import io.github.tianbao.published.PrintedCsv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The fifteen sites that 兴政办发〔2021〕17号 names in 三(一) to 三(五). The notice prints no table; offices lay the list out as here. */
public final class RelocationSites {
    private static final String TITLE = "易地扶贫搬迁集中安置点不动产登记台账";
    private static final String DATE = "yyyy-mm-dd";
    private static final Map<String, String> KINDS = Map.of("(一)", "（一）占用集体建设用地", "(二)", "（二）农地转用", "(三)", "（三）征收为国有建设用地",
            "(四)", "（四）回购小区", "(五)", "（五）回购楼房");

    private RelocationSites() {}

    static List<Map<String, String>> rows() {
        return PrintedCsv.read("xx-relocation-registration/sites.csv");
    }

    private static PrintedAnnex list() {
        return PrintedAnnex.of(TITLE, rows());
    }

    /** The list in six layouts, none with a fault. */
    public static List<PrintedLayout> layouts() {
        return List.of(plain("一张表", list(), List.of()), reordered(), sectionRows(), oldFormat(), townships(), twoPages());
    }

    private static PrintedLayout plain(String name, PrintedAnnex list, List<String> findings) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "安置点", 6).title(TITLE);
        list.headings(sheet, "安置点");
        list.rows(sheet);
        return new PrintedLayout(name, workbook, findings);
    }

    private static PrintedLayout reordered() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "Sheet1", 5).title(TITLE).line("填报单位：县自然资源局　　　填表时间：2021年7月20日");
        PrintedAnnex list = list().with("申请主体=申 请\n单 位", "安置点=安置点名称", "乡镇=乡（镇）", "用地手续=需办手续", "类型=手续类型");
        list.headings(sheet, "安置点");
        list.rows(sheet);
        return new PrintedLayout("换列改表头", workbook, List.of());
    }

    /** The kind is told by the section rows alone. */
    private static PrintedLayout sectionRows() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "安置点", 5).title(TITLE);
        PrintedAnnex list = list().with("序号", "乡镇", "安置点", "用地手续", "申请主体");
        list.headings(sheet, "安置点");
        for (String kind : List.of("(一)", "(二)", "(三)", "(四)", "(五)")) {
            sheet.line(KINDS.get(kind));
            list.where(row -> row.get("类型").equals(kind)).rows(sheet);
        }
        return new PrintedLayout("类型分节", workbook, List.of());
    }

    private static PrintedLayout oldFormat() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "台账", 6).line("县不动产登记中心").title(TITLE);
        PrintedAnnex list = list();
        list.headings(sheet, "安置点");
        sheet.row("1", "2", "3", "4", "5", "6");
        list.rows(sheet);
        sheet.line("注：柳叶沟、乔家沟、南通小区和四栋回购楼房在县城。");
        return new PrintedLayout("旧格式", workbook, List.of());
    }

    /** A sheet for each township that has sites; the county's own on a last one. */
    private static PrintedLayout townships() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Map<String, List<Map<String, String>>> byTownship = new LinkedHashMap<>();
        rows().forEach(row -> byTownship.computeIfAbsent(row.get("乡镇"), township -> new ArrayList<>()).add(row));
        byTownship.forEach((township, rows) -> {
            PrintedSheet sheet = sheet(workbook, township.isEmpty() ? "县城" : township, 6).title(TITLE);
            PrintedAnnex list = PrintedAnnex.of(TITLE, rows);
            list.headings(sheet, "安置点");
            list.rows(sheet);
        });
        return new PrintedLayout("分乡镇", workbook, List.of());
    }

    /** The header printed again after eight rows, townships merged downwards. */
    private static PrintedLayout twoPages() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        PrintedSheet sheet = sheet(workbook, "安置点", 6).title(TITLE);
        List<Map<String, String>> rows = rows();
        for (List<Map<String, String>> page : List.of(rows.subList(0, 8), rows.subList(8, rows.size()))) {
            PrintedAnnex list = PrintedAnnex.of(TITLE, page);
            list.headings(sheet, "安置点");
            list.rows(sheet);
        }
        return new PrintedLayout("每页表头", workbook, List.of());
    }

    /** A slip in the list, and what it has to give. */
    public enum Slip {
        APPLICANT(4, "申请主体", "兴县扶贫开发公司", List.of("R02 安置点!F6")),
        KIND(1, "类型", "(二)", List.of("R01b 安置点!D2", "R02c 安置点!D3", "R02d 安置点!E3")),
        NAME(7, "安置点", "圪针尤村搬迁安置点", List.of("R02b 安置点!C9")),
        TOWNSHIP(8, "乡镇", "东会乡", List.of("R02f 安置点!B10")),
        PROCEDURE(13, "用地手续", "国有建设用地", List.of("R02d 安置点!E15"));

        private final int number;
        private final String column;
        private final String written;
        private final List<String> findings;

        Slip(int number, String column, String written, List<String> findings) {
            this.number = number;
            this.column = column;
            this.written = written;
            this.findings = findings;
        }
    }

    /** The list with one cell wrong. */
    public static PrintedLayout withSlip(Slip slip) {
        List<Map<String, String>> rows = rows();
        rows.get(slip.number - 1).put(slip.column, slip.written);
        return plain("有一处错", PrintedAnnex.of(TITLE, rows), slip.findings);
    }

    /** The list without its first site. */
    public static PrintedLayout withoutTheFirst() {
        return plain("漏登一个", PrintedAnnex.of(TITLE, rows().subList(1, 15)), List.of("R01 安置点!C2"));
    }

    private static PrintedSheet sheet(Workbook workbook, String name, int columns) {
        return new PrintedSheet(workbook, new OfficeStyles(workbook, DATE), name, columns);
    }
}
