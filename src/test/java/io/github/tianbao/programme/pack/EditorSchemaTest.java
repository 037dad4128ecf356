package io.github.tianbao.programme.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.tianbao.check.example.ExampleReader;
import io.github.tianbao.programme.yaml.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The JSON Schemas that editors use for {@code programme.yaml} and {@code examples.yaml}: they take every sound pack and refuse what the loader
 * refuses.
 */
class EditorSchemaTest {
    private static final JsonSchema PROGRAMME = schema("programme.schema.json");
    private static final JsonSchema EXAMPLES = schema("examples.schema.json");

    @TempDir
    Path templates;

    private static JsonSchema schema(String name) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(Path.of("templates/_shared", name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @TestFactory
    Stream<DynamicTest> takesEveryDeliveredPack() throws IOException {
        return ProgrammeRegistry.load(Path.of("templates")).programmes().stream().map(programme -> DynamicTest.dynamicTest(programme.id(), () -> {
            assertThat(faults(PROGRAMME, Files.readString(programme.folder().resolve("programme.yaml")))).isEmpty();
            assertThat(faults(EXAMPLES, Files.readString(programme.folder().resolve("examples.yaml")))).isEmpty();
        }));
    }

    @Test
    void takesTheSamplePack() {
        assertThat(faults(PROGRAMME, SamplePack.TEXT)).isEmpty();
    }

    /** Every key of the newest language at once; the loader takes it too. */
    @Test
    void takesWhateverThePackFormatHas() {
        String text = SamplePack.with("    标识: [姓名, 身份证号]", "    标识: [姓名, 身份证号]\n    分组: {名: 户, 键: [乡镇], 字段: [状态], 称呼: [乡镇]}")
                .replace("      乡镇: {", "      乡镇: {承上: 是, 去尾: [人民政府, 政府], ")
                .replace("参数:\n", "参数:\n  农村标准: {单位: 元, 由: 县民政局, 依据: {条: 四, 原文: 由县民政局确定}}\n"
                        + "  启用日: {类型: 日期, 由: 县民政局, 依据: {条: 四, 原文: 由县民政局确定}}\n")
                .replace("计算:\n", "  - {名: 发放表, 字段: {账号: {类型: 银行账号, 必有列: 是}, 比例: {类型: 百分数}, 户内: {类型: 是否}, 档: {类型: 整数, 单位: 人}}}\n"
                        + "对照表:\n  - {名: 上期, 标题含: [上期], 说明: 上期的名单, 键: 证号, 字段: {证号: {必有列: 是}}}\n"
                        + "查找表:\n  标准: {列: {状态: {}, 每人: {单位: 元}}, 行: [[健在, 20]], 没有: [已故], 依据: {条: 七, 原文: 标准}}\n计算:\n"
                        + "  户内人数: {式: \"计数(姓名 不为空, 范围: 组)\", 范围: 组, 单位: 人, 依据: {解释: 按户}}\n")
                .replace("公示:\n", "提醒:\n  月报: {每月: 20, 依据: {条: 八, 原文: 每月20日前}}\n  年检: {每年: 12-31, 自: 2023-01-01, 至: 2025-12-31, 依据: {条: 八, 原文: 每年年检}}\n"
                        + "  一次: {日: 2022-08-01, 依据: {条: 八, 原文: 一次}}\n  复核: {起: 离岗日期, 满: 7 天, 依据: {条: 八, 原文: 七天内复核}}\n周期: 季\n公示:\n  每: 记录\n  分: [乡镇]\n  当: 发放金额 > 0元\n")
                .replace("R03: {", "R03: {表: [登记册], ")
                .replace("每: 记录, 当", "每: 记录, 表: 登记册, 当");
        assertThat(PackLoader.load(SamplePack.write(templates, "vets", text)).problems()).isEmpty();
        assertThat(faults(PROGRAMME, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "级别: 警告|级别: 警示",
        "类型: 身份证号|类型: 身份证",
        "必填: 是|必填: yes",
        "期限:\\n  完成|期陷:\\n  完成",
        "要求: 发放金额 = 月补助|要秋: 发放金额 = 月补助",
        "标题含: [老兽医]|标题含: [老兽医]\\n    版式: 报表",
        "每: 记录|每: 人",
        "成文: 2022-07-27|成文: 2022年7月27日",
        "成文: 2022-07-27|成文: 2022-13-27",
        "日: 2022-10-27|日: 2022-10-32",
        "保管期限: 永久|保管年限: 永久",
        "  R02:|  U2:",
        "值: {2022-07-27: 20}|值: 20",
        "值: {2022-07-27: 20}|值: {七月: 20}",
        "值: {2022-07-27: 20}|由: 县民政局, 值: {2022-07-27: 20}",
        "依据: {条: 八, 原文: 10月27日前完成}|依据: {条: 八}",
        "依据: {条: 八, 原文: 10月27日前完成}|依据: {原文: 10月27日前完成, 解释: 甲}",
        "条: 三, 次: 2|条: 三, 次: 二",
        "'    级别: 警告\\n'|''",
        "状态: {类型: 选项, 选项: {健在: [在世], 已故: [死亡, 去世]}}|状态: {类型: 选项}",
        "状态: {类型: 选项, 选项: {健在: [在世], 已故: [死亡, 去世]}}|状态: {类型: 文本, 选项: [健在, 已故]}",
        "{取自: [填报单位, 工作表名]}|{单位: 元, 取自: [填报单位, 工作表名]}",
        "    标识: [姓名, 身份证号]|    标识: [姓名]\\n    分组: {键: [乡镇]}",
        "期限: 10 个工作日|期限: 两周",
        "公示:\\n|提醒:\\n  年检: {依据: {条: 八, 原文: 年检}}\\n公示:\\n",
        "公示:\\n|提醒:\\n  年检: {每月: 20, 每年: 12-31, 依据: {条: 八, 原文: 年检}}\\n公示:\\n",
        "公示:\\n|提醒:\\n  年检: {每月: 32, 依据: {条: 八, 原文: 年检}}\\n公示:\\n",
        "公示:\\n|提醒:\\n  年检: {起: 离岗日期, 依据: {条: 八, 原文: 年检}}\\n公示:\\n",
        "公示:\\n|周期: 旬\\n公示:\\n",
        "文件: 核查报告.pdf|文件: 核查报告.docx",
        "\"审批表/${乡镇}-${姓名}.pdf\"|审批表.pdf",
        "计算:\\n  月补|查找表:\\n  标准: {列: {档: {}}, 行: [甲], 依据: {条: 七, 原文: 标准}}\\n计算:\\n  月补",
        "计算:\\n  月补|对照表:\\n  - {名: 上期, 字段: {证号: {}}}\\n计算:\\n  月补"
    })
    void refusesWhatTheLoaderRefuses(String piece, String spoiled) {
        String text = SamplePack.with(piece.replace("\\n", "\n"), spoiled.replace("\\n", "\n"));
        assertThat(PackLoader.load(SamplePack.write(templates, "vets", text)).problems()).as("the loader").isNotEmpty();
        assertThat(faults(PROGRAMME, text)).as("the schema").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "- {名: 甲, 规则: R01, 类: 通过, 记录: {姓名: 张三}}",
        "- 基准: {姓名: 张三}",
        "- {名: 甲, 规则: R01, 类: 边界, 基准日: 2022-10-27, 记录组: [{表: 登记册, 姓名: 张三}, {姓名: }], 结果: [{结论: 通过}, {月补助: 180}], 问题: []}",
        "- {名: 甲, 规则: R01, 类: 不通过, 记录: {}, 问题: [R01], 对照表: {上期: [{证号: 1}], 空表: []}, 设定: {农村标准: 450}}"
    })
    void takesEveryShapeOfExample(String yaml) {
        assertThat(faults(EXAMPLES, yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{名: 甲, 规则: R01, 类: 通过, 记录: {}}",
        "- {名: 甲, 规则: R01, 类: 合格, 记录: {}}",
        "- {名: 甲, 规则: R01, 记录: {}}",
        "- {名: 甲, 规则: R01, 类: 通过}",
        "- {名: 甲, 规则: R01, 类: 通过, 记录: {}, 记录组: [{}]}",
        "- {名: 甲, 规则: R01, 类: 通过, 纪录: {}}",
        "- {名: 甲, 规则: R01, 类: 边界, 记录: {}}",
        "- {名: 甲, 规则: R01, 类: 通过, 基准日: 2022-02-32, 记录: {}}"
    })
    void refusesExamplesThatTheReaderRefuses(String yaml) throws IOException {
        Problems problems = new Problems();
        ExampleReader.read(Files.writeString(templates.resolve("examples.yaml"), yaml), "examples.yaml", problems);
        assertThat(problems.inFileOrder()).as("the reader").isNotEmpty();
        assertThat(faults(EXAMPLES, yaml)).as("the schema").isNotEmpty();
    }

    private static List<String> faults(JsonSchema schema, String yaml) {
        return schema.validate(json(new Yaml().compose(new StringReader(yaml)))).stream().map(ValidationMessage::getMessage).toList();
    }

    /** As editors see YAML 1.2: plain numbers are numbers, days and 是 are text. */
    private static JsonNode json(Node node) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        if (node instanceof MappingNode mapping) {
            ObjectNode object = make.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode array = make.arrayNode();
            sequence.getValue().forEach(item -> array.add(json(item)));
            return array;
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean plain = scalar.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        if (plain && scalar.getValue().isEmpty()) {
            return make.nullNode();
        }
        return plain && scalar.getValue().matches("-?\\d+(\\.\\d+)?") ? make.numberNode(new java.math.BigDecimal(scalar.getValue()))
                : make.textNode(scalar.getValue());
    }
}
