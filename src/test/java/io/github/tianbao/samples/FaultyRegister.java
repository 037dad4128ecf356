package io.github.tianbao.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A register that breaks every rule at least once and meets every boundary; the column 备注 says what each row is for. */
final class FaultyRegister {
    private FaultyRegister() {}

    static XSSFWorkbook workbook() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        RegisterWriter writer = new RegisterWriter(workbook, "yyyy-m-d");
        writer.write(RegisterSheet.of("错误样例", "垣曲县基层（乡镇）老兽医人员申请登记册（错误样例）",
                List.of("填报单位：各乡（镇）人民政府", "填表时间：2023年12月31日"), Layouts.complete(), entries(),
                List.of("注：本表人员均为虚构；备注栏写明各行错在哪里。", "填报人：　　　　　　审核人：")));
        return workbook;
    }

    private static List<Entry> entries() {
        Baseline baseline = new Baseline();
        List<Entry> entries = Stream.of(
                        new EligibilityFaults(baseline).entries(),
                        new EvidenceFaults(baseline).entries(),
                        new AmountFaults(baseline).entries(),
                        new ProcedureFaults(baseline).entries(),
                        new CellFaults(baseline).entries())
                .flatMap(List::stream)
                .toList();
        List<Entry> numbered = new ArrayList<>();
        for (Entry entry : entries) {
            numbered.add(entry.with("序号", Typed.figure(numbered.size() + 1)));
        }
        return numbered;
    }
}
