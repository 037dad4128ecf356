package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Decimals;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.value.ChineseAmount;
import io.github.tianbao.value.IdentityNumber;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Sex;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Texts, identity numbers, lists. */
final class TextFunctions {
    private static final Type SEX = new Type.TextType(Arrays.stream(Sex.values()).map(Sex::word).toList());
    private static final List<Kind> ONE_TEXT = List.of(Kind.TEXT);
    private static final List<Kind> ONE_LIST = List.of(Kind.LIST);

    private TextFunctions() {}

    static List<FunctionForm> all() {
        return List.of(
                new AmountInWords(),
                new StrictFunction("文本", "文本(值)", List.of(Kind.ANYTHING), Type.TEXT, (environment, values) -> new Text(values[0].text())),
                new StrictFunction("长度", "长度(文字)", ONE_TEXT, Type.PLAIN_NUMBER, (environment, values) -> length(values[0].text())),
                new StrictFunction("取左", "取左(文字, 字数)", List.of(Kind.TEXT, Kind.PLAIN_NUMBER), Type.TEXT, TextFunctions::left),
                new StrictFunction("出生日期", "出生日期(身份证号)", ONE_TEXT, Type.DATE, TextFunctions::birthDate),
                new StrictFunction("性别", "性别(身份证号)", ONE_TEXT, SEX, TextFunctions::sex),
                new StrictFunction("个数", "个数(列表)", ONE_LIST, Type.PLAIN_NUMBER, (environment, values) -> Quantity.of(items(values[0]).size())),
                new StrictFunction("不重复", "不重复(列表)", ONE_LIST, Type.YES_NO, (environment, values) -> YesNo.of(distinct(items(values[0])))));
    }

    private static Value length(String text) {
        return Quantity.of(text.codePointCount(0, text.length()));
    }

    private static Value left(Environment environment, Value[] values) {
        String text = values[0].text();
        BigDecimal wanted = Decimals.settle(((Quantity) values[1]).amount());
        int all = text.codePointCount(0, text.length());
        int count = wanted.min(BigDecimal.valueOf(all)).max(BigDecimal.ZERO).intValue();
        return new Text(text.substring(0, text.offsetByCodePoints(0, count)));
    }

    private static Value birthDate(Environment environment, Value[] values) {
        return identity(environment, values[0]).<Value>map(number -> PartialDate.day(number.birthDate())).orElseGet(TextFunctions::noIdentity);
    }

    private static Value sex(Environment environment, Value[] values) {
        return identity(environment, values[0]).<Value>map(number -> new Text(number.sex().word())).orElseGet(TextFunctions::noIdentity);
    }

    private static Optional<IdentityNumber> identity(Environment environment, Value text) {
        return IdentityNumber.read(text.text(), environment.referenceDate()).found();
    }

    private static Missing noIdentity() {
        return Missing.of("正确的身份证号");
    }

    private static List<Value> items(Value list) {
        return ((ListValue) list).items();
    }

    private static boolean distinct(List<Value> items) {
        return new HashSet<>(items.stream().map(Keys::of).toList()).size() == items.size();
    }
}
