package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small sound pack for tests to spoil. */
public final class SamplePack {
    public static final String TEXT = """
            事项: vets
            名称: 老兽医专项补助
            文件:
              - 文号: 甲政办发〔2022〕1号
                标题: 老兽医补助方案
                机关: 甲县人民政府办公室
                成文: 2022-07-27
                施行: {自: 2022-07-27, 依据: 落款日期}
            参数:
              月补助标准: {单位: 元, 值: {2022-07-27: 20}, 依据: {条: 六(一), 原文: 月补助标准20元}}
              县辖乡镇: {值: {2022-07-27: [毛家湾镇, 新城镇]}, 依据: {解释: 附件所列乡镇}}
            表:
              - 名: 登记册
                标题含: [老兽医]
                称呼: [姓名]
                标识: [姓名, 身份证号]
                字段:
                  姓名: {表头: [申请人姓名], 类型: 姓名, 必有列: 是, 必填: 是}
                  身份证号: {表头: [公民身份号码], 类型: 身份证号, 必有列: 是, 唯一: 是}
                  乡镇: {取自: [填报单位, 工作表名]}
                  到岗日期: {表头: [工作经历/到岗日期], 类型: 日期, 必有列: 是}
                  离岗日期: {表头: [工作经历/离岗日期], 类型: 日期}
                  状态: {类型: 选项, 选项: {健在: [在世], 已故: [死亡, 去世]}}
                  发放金额: {类型: 数, 单位: 元}
            计算:
              月补助: {式: 月补助标准 × 从业年限, 单位: 元, 依据: {条: 六(一), 原文: 20元乘以年限}}
              从业年限:
                式: 进一(月数(到岗日期, 离岗日期) ÷ 12)
                单位: 年
                依据: {条: 四(二), 原文: 不足一年按一年计算}
            规则:
              R01:
                名: 满一年
                当: 离岗日期 不为空
                要求: 月数(到岗日期, 离岗日期) 不少于 12
                级别: 错误
                提示: "仅{月数(到岗日期, 离岗日期)}个月"
                办法: 请核对
                单元格: [到岗日期, 离岗日期]
                依据: {条: 三, 次: 2, 原文: 一年以上（含一年）}
              R02:
                名: 发放金额
                要求: 发放金额 = 月补助
                级别: 警告
                提示: 应为{月补助}
                依据:
                  - {条: 六(一), 原文: 20元乘以年限}
                  - {解释: 逐月核对}
            人工判断:
              R03: {问: 是否受过处分, 由: 乡镇, 缘由: 表中没有, 依据: {条: 三, 原文: 开除或者辞退}}
            期限:
              完成: {日: 2022-10-27, 依据: {条: 八, 原文: 10月27日前完成}}
            公示:
              列: [姓名, 乡镇, 从业年限, 月补助]
              期限: 10 个工作日
              轮次: [{名: 乡镇公示, 地点: [所在乡镇], 依据: {条: 五(三), 原文: 公示10个工作日}}]
            输出:
              - {类: 审批表, 模板: form.ftlh, 每: 记录, 当: 结论 = 通过, 文件: "审批表/${乡镇}-${姓名}.pdf"}
              - {类: 核查报告, 模板: _shared/report.ftlh, 文件: 核查报告.pdf}
            归档: {类别: 民生, 保管期限: 永久}
            """;

    private SamplePack() {}

    /** Replaces one piece of the sound pack; the piece has to be there exactly once. */
    public static String with(String piece, String replacement) {
        assertThat(TEXT.split(java.util.regex.Pattern.quote(piece), -1)).as("pieces around “%s”", piece).hasSize(2);
        return TEXT.replace(piece, replacement);
    }

    /** Writes the pack with its templates below a folder of packs; answers the pack's folder. */
    public static Path write(Path templates, String id, String text) {
        try {
            Path folder = Files.createDirectories(templates.resolve(id));
            Path shared = Files.createDirectories(templates.resolve("_shared"));
            Files.writeString(folder.resolve("form.ftlh"), "<html/>");
            Files.writeString(shared.resolve("report.ftlh"), "<html/>");
            Files.writeString(folder.resolve("programme.yaml"), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
