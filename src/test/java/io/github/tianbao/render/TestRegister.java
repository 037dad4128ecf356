package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Checker;
import io.github.tianbao.check.MatchedTable;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.sheet.Cell;
import io.github.tianbao.sheet.Column;
import io.github.tianbao.sheet.Content;
import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Row;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.sheet.Title;
import io.github.tianbao.value.CellAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register of elder vets as a clerk would type it, with invented persons, checked by the real rules. */
public final class TestRegister {
    private static final String SHEET = "申请登记册";
    private static final int FIRST_ROW = 5;
    private static final List<String> TOWNSHIPS = List.of("新城镇", "皋落乡", "古城镇", "华峰乡", "英言镇");
    private static final List<String> SURNAMES = List.of("张", "王", "李", "赵", "刘", "陈", "杨", "马", "郭", "侯", "段", "卫");
    private static final List<String> GIVEN =
            List.of("建国", "秀英", "玉珍", "德厚", "长锁", "桂兰", "福生", "改香", "百顺", "月娥", "永红", "根旺", "翠萍");

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** A person with nothing wrong; {@code changes} replace cells, an empty text makes one blank. */
    public TestRegister with(String name, Map<String, String> changes) {
        Map<String, String> row = ordinary(name, rows.size());
        row.putAll(changes);
        rows.add(row);
        return this;
    }

    public TestRegister with(String name) {
        return with(name, Map.of());
    }

    /** So many persons with nothing wrong. */
    public TestRegister withOrdinary(int count) {
        for (int i = 0; i < count; i++) {
            with(SURNAMES.get(i % SURNAMES.size()) + GIVEN.get((i * 5 + i / GIVEN.size()) % GIVEN.size()));
        }
        return this;
    }

    /** Leaves a column out of the sheet. */
    public TestRegister without(String column) {
        rows.forEach(row -> row.remove(column));
        return this;
    }

    private static Map<String, String> ordinary(String name, int i) {
        String township = TOWNSHIPS.get(i % TOWNSHIPS.size());
        LocalDate birth = LocalDate.of(1954, 3, 1).plusDays(i * 37L % 2000);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("序号", String.valueOf(i + 1));
        row.put("乡镇", township);
        row.put("姓名", name);
        row.put("性别", i % 3 == 1 ? "女" : "男");
        row.put("身份证号", identityNumber(birth, i % 3 == 1 ? 2 * (i % 400) : 2 * (i % 400) + 1));
        row.put("出生日期", birth.toString());
        row.put("户籍所在地", "垣曲县" + township + "上庄村" + (i % 9 + 1) + "组");
        row.put("联系电话", "1900000" + String.format("%04d", i));
        row.put("原工作单位", township + "畜牧兽医站");
        row.put("到岗日期", LocalDate.of(1978, 3, 1).plusDays(i * 11L % 700).toString());
        row.put("离岗日期", LocalDate.of(1986, 9, 15).plusDays(i * 17L % 900).toString());
        row.put("录用文件", "垣革牧字〔1978〕" + (i % 20 + 1) + "号");
        row.put("档案材料", "录用文件、工资发放表");
        row.put("证明人", "");
        row.put("被录用", "否");
        row.put("受过处分", "否");
        row.put("参加养老保险", "否");
        row.put("死亡日期", "");
        row.put("提交材料", "身份证、户口本、原始资料");
        row.put("卷号", "2022-" + String.format("%03d", i + 1));
        return row;
    }

    private static String identityNumber(LocalDate birth, int order) {
        String body = "140827" + birth.toString().replace("-", "") + String.format("%03d", order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    public Assessment check(Programme programme) {
        return check(programme, LocalDate.of(2022, 9, 20));
    }

    public Assessment check(Programme programme, LocalDate day) {
        List<String> headings = rows.isEmpty() ? List.copyOf(ordinary("", 0).keySet()) : List.copyOf(rows.get(0).keySet());
        List<Column> columns = new ArrayList<>();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        Map<String, String> matched = new LinkedHashMap<>();
        for (String heading : headings) {
            columns.add(new Column(columns.size(), List.of(heading), false));
            indexes.put(heading, indexes.size());
            matched.put(heading, heading);
        }
        HeaderBand header = new HeaderBand(SHEET, 0, 3, 4, columns, List.of(new Title("垣曲县基层（乡镇）老兽医人员申请登记册", new CellAddress(1, 0))), 1);
        List<String> missing = programme.tables().get(0).fields().stream().map(field -> field.name().text())
                .filter(field -> !headings.contains(field)).toList();
        Match match = new Match(0, programme, programme.tables().get(0), 0.41, indexes, matched, missing, List.of(),
                List.of("表头在第3—4行，认出" + headings.size() + "列"));
        List<Row> data = new ArrayList<>();
        rows.forEach(row -> data.add(row(FIRST_ROW + data.size(), row, indexes)));
        Table table = new Table(header, List.of(new FillIn("填报单位", "新城镇人民政府", new CellAddress(2, 0))), data::iterator, List.of());
        return Checker.check(programme, List.of(new MatchedTable(match, table)), new ReferenceDate(day, ReferenceDate.Source.SHEET));
    }

    private static Row row(int number, Map<String, String> texts, Map<String, Integer> indexes) {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        indexes.forEach((heading, index) -> {
            String text = texts.getOrDefault(heading, "");
            CellAddress address = new CellAddress(number, index);
            cells.put(index, new Cell(address, address, text.isEmpty() ? Content.BLANK : new Content.Words(text), text));
        });
        return new Row(number, Row.Kind.DATA, cells, List.of(), false, Optional.empty());
    }
}
