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
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The JSON Schema that editors use for {@code programme.yaml}: it takes every sound pack and refuses what the loader refuses. */
class EditorSchemaTest {
    private static final Path SCHEMA = Path.of("templates/_shared/programme.schema.json");

    @TestFactory
    Stream<DynamicTest> takesEveryDeliveredPack() throws IOException {
        return ProgrammeRegistry.load(Path.of("templates")).programmes().stream().map(programme -> DynamicTest.dynamicTest(programme.id(),
                () -> assertThat(faults(Files.readString(programme.folder().resolve("programme.yaml")))).isEmpty()));
    }

    @Test
    void takesTheSamplePack() throws IOException {
        assertThat(faults(SamplePack.TEXT)).isEmpty();
    }

    @Test
    void takesHouseholdsAndReminders() throws IOException {
        String text = SamplePack.with("    标识: [姓名, 身份证号]", "    标识: [姓名, 身份证号]\n    分组: {名: 户, 键: [乡镇], 字段: [发放金额]}")
                .replace("公示:\n", "提醒:\n  月报: {每月: 20, 依据: {条: 八, 原文: 每月20日前}}\n  年检: {每年: 12-31, 依据: {条: 八, 原文: 每年年检}}\n公示:\n  每: 记录\n  当: 发放金额 > 0元\n");
        assertThat(faults(text)).isEmpty();
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
        "保管期限: 永久|保管年限: 永久"
    })
    void refusesWhatTheLoaderRefuses(String piece, String spoiled) throws IOException {
        assertThat(faults(SamplePack.with(piece.replace("\\n", "\n"), spoiled.replace("\\n", "\n")))).isNotEmpty();
    }

    private static List<String> faults(String yaml) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
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
