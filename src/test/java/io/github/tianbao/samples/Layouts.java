package io.github.tianbao.samples;

import java.util.List;
import java.util.stream.Stream;

/** How different offices lay out the same register. */
final class Layouts {
    private static final int DATE = 12;
    private static final int WORD = 8;

    private Layouts() {}

    /** As the county handed it out: two heading rows. */
    static List<Column> county() {
        return List.of(
                Column.of("序号", 5),
                Column.headed("乡镇", "乡（镇）", 10),
                Column.of("姓名", 10),
                Column.of("性别", 5),
                Column.of("身份证号", 21),
                Column.of("户籍所在地", 26),
                Column.of("联系电话", 13),
                Column.of("原工作单位", 20),
                Column.under("工作经历", "到岗日期", "到岗日期", DATE),
                Column.under("工作经历", "离岗日期", "离岗日期", DATE),
                Column.headed("录用文件", "录用（聘任）文件号", 20),
                Column.of("档案材料", 22),
                Column.of("证明人", 30),
                Column.under("后续情况", "被录用", "是否被录用", WORD),
                Column.under("后续情况", "受过处分", "是否受刑事处罚或开除辞退", 14),
                Column.under("后续情况", "参加养老保险", "是否参加企事业养老保险", 14),
                Column.under("后续情况", "死亡日期", "死亡日期", DATE),
                Column.of("申请日期", DATE),
                Column.of("卷号", 10),
                Column.of("初审结论", WORD),
                Column.under("乡镇公示", "乡镇公示起", "起", DATE),
                Column.under("乡镇公示", "乡镇公示止", "止", DATE),
                Column.under("县级公示", "县级公示起", "起", DATE),
                Column.under("县级公示", "县级公示止", "止", DATE),
                Column.of("批准日期", DATE),
                Column.of("备注", 16));
    }

    /** One heading row, columns in an order and in words of its own, with the amounts a clerk worked out. */
    static List<Column> singleRow() {
        return List.of(
                Column.headed("乡镇", "所属乡镇", 10),
                Column.headed("序号", "编号", 6),
                Column.headed("身份证号", "公民身份号码", 21),
                Column.headed("姓名", "申请人姓名", 10),
                Column.of("性别", 5),
                Column.headed("联系电话", "手机号码", 13),
                Column.headed("户籍所在地", "户籍地址", 26),
                Column.headed("到岗日期", "参加工作时间", 14),
                Column.headed("离岗日期", "离站时间", 14),
                Column.headed("原工作单位", "曾工作单位", 20),
                Column.headed("证明人", "证明人姓名", 28),
                Column.headed("档案材料", "佐证材料", 22),
                Column.headed("录用文件", "聘用文件文号", 20),
                Column.headed("参加养老保险", "有无参加企业、事业养老保险", 14),
                Column.headed("被录用", "有无被机关企事业单位录用", 14),
                Column.headed("受过处分", "有无犯罪或开除辞退", 12),
                Column.headed("死亡日期", "去世日期", DATE),
                Column.headed("申请日期", "申请时间", DATE),
                Column.headed("卷号", "档案卷号", 10),
                Column.headed("从业年限", "工龄（年）", WORD),
                Column.headed("月补助金额", "月补助金额（元）", 10),
                Column.headed("乡镇公示起", "乡镇公示开始日期", DATE),
                Column.headed("乡镇公示止", "乡镇公示结束日期", DATE),
                Column.of("备注", 14));
    }

    /** The county's register with all that the working steps add to it. */
    static List<Column> complete() {
        return Stream.of(county().subList(0, 5),
                        List.of(Column.of("出生日期", DATE)),
                        county().subList(5, 10),
                        List.of(Column.headed("从业年限", "从业年限", WORD),
                                Column.headed("月补助金额", "月补助金额（元）", 10),
                                Column.headed("年补助金额", "年补助金额（元）", 10)),
                        county().subList(10, 12),
                        List.of(Column.of("原始档案份数", WORD), Column.headed("佐证年限", "材料证明年限", WORD)),
                        county().subList(12, 13),
                        List.of(Column.of("证明人类别", 30)),
                        county().subList(13, 17),
                        List.of(Column.under("后续情况", "养老保险种类", "养老保险种类", 12),
                                Column.under("后续情况", "丧失劳动能力", "是否丧失劳动能力", 10)),
                        county().subList(17, 18),
                        List.of(Column.of("受理日期", DATE), Column.of("提交材料", 20)),
                        county().subList(18, 19),
                        List.of(Column.of("初审日期", DATE)),
                        county().subList(19, 22),
                        List.of(Column.of("县级审核日期", DATE)),
                        county().subList(22, 24),
                        List.of(Column.under("网站公示", "网站公示起", "起", DATE), Column.under("网站公示", "网站公示止", "止", DATE)),
                        county().subList(24, 25),
                        List.of(Column.under("备案日期", "中心备案日期", "县畜牧兽医发展中心", DATE),
                                Column.under("备案日期", "人社备案日期", "县人社局", DATE),
                                Column.under("备案日期", "财政备案日期", "县财政局", DATE),
                                Column.of("起发月份", 10),
                                Column.of("最后发放月份", 10),
                                Column.under("年检", "年检日期", "日期", DATE),
                                Column.under("年检", "年检情况", "情况", WORD)),
                        List.of(Column.of("备注", 44)))
                .flatMap(List::stream)
                .toList();
    }

    static List<Column> without(List<Column> columns, String... fields) {
        List<String> left = List.of(fields);
        return columns.stream().filter(column -> !left.contains(column.field())).toList();
    }

    static List<Column> with(List<Column> columns, int at, Column added) {
        return Stream.of(columns.subList(0, at), List.of(added), columns.subList(at, columns.size())).flatMap(List::stream).toList();
    }
}
