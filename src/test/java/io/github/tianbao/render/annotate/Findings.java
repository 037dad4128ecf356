package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Finding;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import java.util.Arrays;
import java.util.List;

/** Findings as a check would hand them over. */
final class Findings {
    static final Citation CLAUSE = new Citation("垣政办发〔2022〕25号", "三", "截止1995年12月31日前曾在基层畜牧兽医站工作一年以上", "");

    private Findings() {}

    static Remark error(String sheet, int row, String... cells) {
        return remark("R01", Severity.ERROR, Finding.Kind.VIOLATED, sheet, row, cells);
    }

    static Remark warning(String sheet, int row, String... cells) {
        return remark("R24", Severity.WARNING, Finding.Kind.VIOLATED, sheet, row, cells);
    }

    static Remark undecided(String sheet, int row, String... cells) {
        return remark("R09", Severity.ERROR, Finding.Kind.UNDECIDED, sheet, row, cells);
    }

    static Remark remark(String rule, Severity severity, Finding.Kind kind, String sheet, int row, String... cells) {
        List<CellAddress> addresses = Arrays.stream(cells).map(CellAddress::parse).toList();
        return new Remark(new Finding(rule, severity, kind, sheet, row, addresses, "1995年2月1日",
                "截至1995年12月31日在站工作11个月，不满一年", "请核对到岗、离岗日期；确实不满一年的，不在本方案范围", List.of(CLAUSE)),
                row == 0 ? "" : "张三" + (row - 1));
    }
}
