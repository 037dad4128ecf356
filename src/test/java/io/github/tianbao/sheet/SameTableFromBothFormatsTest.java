package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameTableFromBothFormatsTest {
    @TempDir
    Path folder;

    @Test
    void readsTheSameOutOfXlsAndXlsx() {
        SheetBuilder sheet = SheetBuilder.sheet("登记册")
                .row("基层（乡镇）老兽医人员申请登记册").merge("A1:H1")
                .row("填报单位：新城镇", null, null, "填表时间：", LocalDate.of(2022, 9, 20), null, "单位：元").merge("A2:C2")
                .row("序号", "乡镇", "姓名", "工作经历", null, "补助", null, "备注").merge("A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "H3:H4")
                .row(null, null, null, "到岗日期", "离岗日期", "标准", "金额")
                .row(1, "新城镇", "张三", SheetBuilder.formatted(28550, 31), "1986.09.15", 20, 180.005, null).merge("B5:B6")
                .row(2, null, "李四", SheetBuilder.formatted(28550.25, "yyyy\"年\"m\"月\""), true, 0.1 + 0.2, SheetBuilder.formatted(0.85, "0%"), "见卷").hidden()
                .skip(2)
                .row("合　计", null, null, null, null, null, 180.3)
                .row("注：本表一式两份。")
                .row("填报人：钱七", null, "审核人：", "孙八")
                .hiddenColumn(7)
                .and("空表").hiddenSheet();
        Table xlsx = Reading.onlyTable(sheet.xlsx(folder.resolve("a.xlsx")));
        Table xls = Reading.onlyTable(sheet.xls(folder.resolve("a.xls")));
        assertThat(xls.header()).isEqualTo(xlsx.header());
        assertThat(Reading.rows(xls)).isEqualTo(Reading.rows(xlsx)).hasSize(3);
        assertThat(xls.fillIns()).isEqualTo(xlsx.fillIns()).hasSize(5);
        assertThat(xls.notes()).isEqualTo(xlsx.notes()).hasSize(1);
        assertThat(Reading.candidates(folder.resolve("a.xls"))).isEqualTo(Reading.candidates(folder.resolve("a.xlsx")));
    }
}
