package io.github.tianbao.programme.pack;

import static io.github.tianbao.programme.pack.Mistake.mistake;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slips of a keyboard that is set to Chinese, and of people who have never seen YAML. */
class TypingMistakesTest {
    private static final String NO_COLON = "名称后面要写半角冒号再空一格，例如“名: 内容”；这里的冒号是全角的，或者后面没有空格";

    @TempDir
    Path templates;

    static Stream<Mistake> slips() {
        String title = "    名: 满一年\n";
        String citation = "依据: {条: 八, 原文: 10月27日前完成}";
        return Stream.of(
                mistake("full-width colon", title, "    名⟦：满一年\n", NO_COLON),
                mistake("colon without a space", title, "    名⟦:满一年\n", NO_COLON),
                mistake("full-width colons and commas in braces", citation, "依据: {条: 八, 原文: 前, ⟦次：1，解释：略}",
                        "“次：1，解释：略”里的冒号、逗号是全角的，请改成半角，冒号后面空一格"),
                mistake("full-width comma between two items", citation, "依据: {条: 八，原文⟦: 10月27日前完成}",
                        "花括号没有配对，或者两项之间少了半角逗号“,”"),
                mistake("brace left open", citation, "依据: {条: 八, 原文: 10月27日前完成", "花括号没有配对"),
                mistake("bracket left open", "称呼: [姓名]", "称呼: [姓名", "方括号没有配对"),
                mistake("quote left open", "提示: \"仅{月数(到岗日期, 离岗日期)}个月\"", "提示: \"仅{月数(到岗日期, 离岗日期)}个月", "前面有引号没有配对"),
                mistake("colon within an expression", "要求: 发放金额 = 月补助", "要求: 求和(发放金额, 当⟦: 姓名 不为空) = 月补助", "文字里有“: ”的，请给整段文字加引号"),
                mistake("tab", title, "\t名: 满一年\n", "缩进请用空格，不能用制表符（Tab）"),
                mistake("line that is not aligned", title, "     名: 满一年\n", "缩进不齐（同一层的名称要对齐）"),
                mistake("reference to another place", "归档: {类别", "归档: ⟦&甲 {类别", "规则包里不用“&”引用别处的内容"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isToldOnceAndAtItsPlace(Mistake mistake) {
        mistake.isToldOnceAndAtItsPlace(templates);
    }
}
