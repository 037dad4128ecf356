package io.github.tianbao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever stands between the rows, each record keeps the address that Excel shows for it. */
class TrueAddressesProperties {
    enum Between { BLANK, HIDDEN_BLANK, REPEATED_HEADER, SECTION, NOTE, PREPARED, SUBTOTAL }

    @Property(tries = 40, seed = "20220727")
    void everyAddressMovesWithItsCell(
            @ForAll @Size(max = 3) List<Above> above, @ForAll @Size(min = 1, max = 8) List<Between> between, @ForAll boolean old) {
        SheetBuilder sheet = SheetBuilder.sheet("表");
        int row = 0;
        for (Above line : above) {
            row = line.add(sheet, row);
        }
        sheet.row("序号", "姓名", "身份证号", "金额");
        row++;
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < between.size(); i++) {
            row = add(between.get(i), sheet, row);
            sheet.row(i + 1, "张三" + i, "14082719580502001" + i, 180 + i);
            row++;
            expected.add(row);
        }
        List<Row> records = records(sheet, old);
        assertThat(records).extracting(Row::number).isEqualTo(expected);
        for (int i = 0; i < records.size(); i++) {
            Cell name = records.get(i).cells().get(1);
            assertThat(name.shown()).isEqualTo("张三" + i);
            assertThat(name.address()).hasToString("B" + expected.get(i));
        }
    }

    @Example
    void theHelperRowsAreNotTakenForRecords() {
        SheetBuilder sheet = SheetBuilder.sheet("表").row("序号", "姓名", "身份证号", "金额");
        for (Between line : Between.values()) {
            add(line, sheet, 0);
        }
        assertThat(records(sheet.row(1, "张三", "x", 1), false)).hasSize(1);
    }

    enum Above {
        TITLE, BLANK, FILL_IN;

        int add(SheetBuilder sheet, int row) {
            switch (this) {
                case TITLE -> sheet.row("老兽医人员登记册").merge("A" + (row + 1) + ":D" + (row + 1));
                case BLANK -> sheet.skip(1);
                case FILL_IN -> sheet.row("填报单位：", "新城镇", null, "单位：元");
            }
            return row + 1;
        }
    }

    private static int add(Between line, SheetBuilder sheet, int row) {
        switch (line) {
            case BLANK -> sheet.skip(1);
            case HIDDEN_BLANK -> sheet.row().hidden();
            case REPEATED_HEADER -> sheet.row("序号", "姓名", "身份证号", "金额");
            case SECTION -> sheet.row("一、新城镇");
            case NOTE -> sheet.row("注：本页完");
            case PREPARED -> sheet.row(99, null, null, SheetBuilder.formula("0*1"));
            case SUBTOTAL -> sheet.row(null, "小计", null, 180);
        }
        return row + 1;
    }

    private static List<Row> records(SheetBuilder sheet, boolean old) {
        try {
            Path file = Files.createTempFile("sheet", old ? ".xls" : ".xlsx");
            try {
                return Reading.records(Reading.tablesWith(old ? sheet.xls(file) : sheet.xlsx(file), "姓名", "身份证号").get(0));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
