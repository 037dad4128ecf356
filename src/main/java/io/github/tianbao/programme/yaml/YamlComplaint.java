package io.github.tianbao.programme.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Chinese what the YAML parser did not like. */
final class YamlComplaint {
    private static final Map<String, String> KNOWN = known();

    private YamlComplaint() {}

    static String inChinese(MarkedYAMLException exception) {
        String said = exception.getProblem() + " " + exception.getContext();
        return KNOWN.entrySet().stream()
                .filter(entry -> said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("这一处的写法读不懂，请对照上下行检查缩进、冒号和括号");
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("\\t", "缩进请用空格，不能用制表符（Tab）");
        known.put("mapping values are not allowed", "这里不该有冒号：文字里有“: ”的，请给整段文字加引号；也可能是上一行缩进不对");
        known.put("found unexpected end of stream", "引号没有配对：有开头的引号，没有结尾的引号");
        known.put("while parsing a flow mapping", "花括号没有配对，或者两项之间少了半角逗号“,”；文字里有半角逗号、冒号、括号的请加引号");
        known.put("while parsing a flow sequence", "方括号没有配对，或者两项之间少了半角逗号“,”；文字里有半角逗号、冒号、括号的请加引号");
        known.put("could not find expected ':'", "名称后面缺少冒号（半角“:”，后面空一格）");
        known.put("while parsing a block mapping", "缩进不齐（同一层的名称要对齐），或者名称后面缺少半角冒号“: ”，或者前面有引号没有配对");
        known.put("while parsing a block collection", "缩进不齐：同一层的“-”要对齐");
        known.put("expected a single document", "一个文件里只能有一份内容，请删去中间的“---”");
        known.put("cannot start any token", "这个符号不能放在开头，请给整段文字加引号");
        known.put("while scanning a directive", "“%”不能放在行首，请给整段文字加引号");
        known.put("found unknown escape character", "双引号里的“\\”写法不对：要写反斜杠本身请写两个，或者改用单引号");
        known.put("undefined alias", "规则包里不用“*”引用别处的内容；以“*”开头的文字请加引号");
        known.put("while scanning an alias", "以“*”开头的文字请加引号");
        known.put("while scanning an anchor", "以“&”开头的文字请加引号");
        return known;
    }
}
