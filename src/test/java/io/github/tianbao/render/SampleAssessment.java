package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.Finding;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.FieldType;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Severity;
import io.github.tianbao.sheet.FillIn;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An assessment built by hand, of a small register with invented persons, for tests that need no workbook and no rule. */
public final class SampleAssessment {
    private static final List<String> TOWNSHIPS = List.of("新城镇", "皋落乡", "古城镇", "华峰乡");
    private static final Map<String, FieldType> FIELDS = fieldTypes();

    private final List<RecordAssessment> records = new ArrayList<>();
    private final List<TableAssessment.Unchecked> unchecked = new ArrayList<>();
    private final Path folder;

    public SampleAssessment(Path folder) {
        this.folder = folder;
    }

    private static Map<String, FieldType> fieldTypes() {
        Map<String, FieldType> types = new LinkedHashMap<>();
        types.put("序号", FieldType.INTEGER);
        types.put("乡镇", FieldType.TEXT);
        types.put("姓名", FieldType.PERSON_NAME);
        types.put("性别", FieldType.OPTION);
        types.put("身份证号", FieldType.IDENTITY_NUMBER);
        types.put("出生日期", FieldType.DATE);
        types.put("户籍地", FieldType.TEXT);
        types.put("联系电话", FieldType.PHONE);
        types.put("原工作单位", FieldType.TEXT);
        types.put("岗位身份", FieldType.TEXT);
        types.put("到岗日期", FieldType.DATE);
        types.put("离岗日期", FieldType.DATE);
        types.put("录用文件号", FieldType.TEXT);
        types.put("档案材料", FieldType.LIST);
        types.put("证明人", FieldType.LIST);
        types.put("卷号", FieldType.TEXT);
        return types;
    }

    /** A passing record of an ordinary person. */
    public SampleAssessment with(String name) {
        return with(name, Map.of());
    }

    /** A passing record; {@code changes} replace its usual values. */
    public SampleAssessment with(String name, Map<String, Value> changes) {
        return with(name, Verdict.PASS, changes, List.of());
    }

    public SampleAssessment with(String name, Verdict verdict, Map<String, Value> changes, List<Finding> findings) {
        int row = records.size() + 5;
        Map<String, Value> fields = fields(name, row);
        changes.forEach((field, value) -> {
            if (FIELDS.containsKey(field)) {
                fields.put(field, value);
            }
        });
        Map<String, Value> computed = computed();
        changes.forEach((field, value) -> {
            if (!FIELDS.containsKey(field)) {
                computed.put(field, value);
            }
        });
        Map<String, CellAddress> cells = new LinkedHashMap<>();
        int column = 0;
        for (String field : FIELDS.keySet()) {
            cells.put(field, new CellAddress(row, column++));
        }
        records.add(new RecordAssessment("申请登记册", row, name, name + " 1404**********0015", verdict, fields, cells, computed, findings));
        return this;
    }

    /** As many ordinary records as asked for. */
    public SampleAssessment withOrdinary(int count) {
        String[] surnames = {"张", "王", "李", "赵", "刘", "陈", "杨", "马", "郭", "侯", "段", "卫"};
        String[] given = {"建国", "秀英", "玉珍", "德厚", "长锁", "桂兰", "福生", "改香", "百顺", "月娥", "永红", "根旺", "翠萍"};
        for (int i = 0; i < count; i++) {
            with(surnames[i % surnames.length] + given[(i * 5 + i / 13) % given.length]);
        }
        return this;
    }

    /** A rule that this sheet has no column for. */
    public SampleAssessment withUnchecked(String id, String title, List<String> fields) {
        unchecked.add(new TableAssessment.Unchecked(SampleProgramme.rule(id, title), fields));
        return this;
    }

    private static Map<String, Value> fields(String name, int row) {
        int i = row - 5;
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("序号", Quantity.of(i + 1));
        fields.put("乡镇", new Text(TOWNSHIPS.get(i % TOWNSHIPS.size())));
        fields.put("姓名", new Text(name));
        fields.put("性别", new Text(i % 3 == 1 ? "女" : "男"));
        fields.put("身份证号", new Text("140827195805" + String.format("%02d", i % 28 + 1) + "0015"));
        fields.put("出生日期", PartialDate.day(LocalDate.of(1958, 5, i % 28 + 1)));
        fields.put("户籍地", new Text("垣曲县" + TOWNSHIPS.get(i % TOWNSHIPS.size()) + "上庄村"));
        fields.put("联系电话", new Text("1383594" + String.format("%04d", i)));
        fields.put("原工作单位", new Text(TOWNSHIPS.get(i % TOWNSHIPS.size()) + "畜牧兽医站"));
        fields.put("岗位身份", new Text("防疫员"));
        fields.put("到岗日期", PartialDate.day(LocalDate.of(1978, 3, 1)));
        fields.put("离岗日期", PartialDate.day(LocalDate.of(1986, 9, 15)));
        fields.put("录用文件号", new Text("垣革牧字〔1978〕3号"));
        fields.put("档案材料", list("录用文件", "工资发放表"));
        fields.put("证明人", Missing.of("证明人"));
        fields.put("卷号", new Text("2022-" + String.format("%03d", i + 1)));
        return fields;
    }

    private static Map<String, Value> computed() {
        Map<String, Value> computed = new LinkedHashMap<>();
        computed.put("从业年限", Quantity.of("9", "年"));
        computed.put("月补助金额", Quantity.of("180", "元"));
        computed.put("年补助金额", Quantity.of("2160", "元"));
        computed.put("起发月份", PartialDate.month(YearMonth.of(2022, 11)));
        computed.put("停发月份", Missing.of("死亡日期"));
        return computed;
    }

    public static ListValue list(String... items) {
        return new ListValue(Stream.of(items).map(item -> (Value) new Text(item)).toList());
    }

    /** A finding at the record that is added next. */
    public Finding finding(String rule, Severity severity, Finding.Kind kind, String value, String message) {
        int row = records.size() + 5;
        return new Finding(rule, severity, kind, "申请登记册", row, List.of(new CellAddress(row, 10)), value, message,
                "请核对到岗、离岗日期", List.of(SampleProgramme.citation("三", "截止1995年12月31日前曾在基层（公社、乡镇）畜牧兽医站工作一年以上（含一年）")));
    }

    public Assessment build() {
        return build(LocalDate.of(2022, 9, 20));
    }

    public Assessment build(LocalDate day) {
        Programme programme = SampleProgramme.in(folder, FIELDS);
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, String> matched = new LinkedHashMap<>();
        FIELDS.keySet().forEach(field -> {
            columns.put(field, columns.size());
            matched.put(field, field);
        });
        HeaderBand header = new HeaderBand("申请登记册", 0, 3, 4, List.of(), List.of("垣曲县基层老兽医人员申请登记册"), 1);
        Match match = new Match(0, programme, programme.tables().get(0), 0.94, columns, matched, List.of("死亡日期"), List.of("备注"),
                List.of("表头第3—4行，认出16列"));
        Table table = new Table(header, List.of(new FillIn("填报单位", "新城镇", new CellAddress(2, 0))), Collections::emptyIterator, List.of());
        return new Assessment(programme, new ReferenceDate(day, ReferenceDate.Source.SHEET),
                List.of(new TableAssessment(match, table, records, List.of(), unchecked)));
    }
}
