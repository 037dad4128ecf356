package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Environment;
import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Decimals;
import io.github.tianbao.rule.semantics.FunctionForm;
import io.github.tianbao.value.ChineseAmount;
import io.github.tianbao.value.IdentityNumber;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Missing;
import io.github.tianbao.value.OrganisationCode;
import io.github.tianbao.value.PartialDate;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Sex;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Unit;
import io.github.tianbao.value.Value;
import io.github.tianbao.value.YesNo;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Texts, amounts in words, identity numbers, codes of organisations, lists. */
final class TextFunctions {
    private static final Type SEX = new Type.TextType(Arrays.stream(Sex.values()).map(Sex::word).toList());
    private static final Missing NO_IDENTITY = Missing.of("正确的身份证号");
    private static final Missing NO_AMOUNT = Missing.of("写法正确的大写金额");
    private static final Missing NO_CODE = Missing.of("正确的组织机构代码或统一社会信用代码");
    private static final Unit YUAN = Unit.of("元");

    private TextFunctions() {}

    static List<FunctionForm> all() {
        return List.of(
                new AmountInWords(),
                ofOne("小写", "大写金额", Kind.TEXT, new Type.NumberType(YUAN), (environment, value) -> amount(value.text())),
                ofOne("文本", "值", Kind.ANYTHING, Type.TEXT, (environment, value) -> new Text(value.text())),
                ofOne("长度", "文字", Kind.TEXT, Type.PLAIN_NUMBER, (environment, value) -> length(value.text())),
                new StrictFunction("取左", "取左(文字, 字数)", List.of(Kind.TEXT, Kind.PLAIN_NUMBER), Type.TEXT, TextFunctions::left),
                ofOne("出生日期", "身份证号", Kind.TEXT, Type.DATE, TextFunctions::birthDate),
                ofOne("性别", "身份证号", Kind.TEXT, SEX, TextFunctions::sex),
                ofOne("组织机构代码", "代码", Kind.TEXT, Type.TEXT, (environment, value) -> code(value.text()).orElse(NO_CODE)),
                ofOne("组织机构代码列", "代码的列表", Kind.WORDS, new Type.ListType(Type.TEXT), (environment, value) -> codes(value)),
                ofOne("个数", "列表", Kind.LIST, Type.PLAIN_NUMBER, (environment, value) -> Quantity.of(items(value).size())),
                ofOne("不重复", "列表", Kind.LIST, Type.YES_NO, (environment, value) -> YesNo.of(distinct(items(value)))));
    }

    private static FunctionForm ofOne(
            String name, String parameter, Kind kind, Type result, BiFunction<Environment, Value, Value> body) {
        return new StrictFunction(name, name + "(" + parameter + ")", List.of(kind), result, (environment, values) ->
                body.apply(environment, values[0]));
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

    private static Value birthDate(Environment environment, Value text) {
        Optional<Value> birth = identity(environment, text).map(number -> PartialDate.day(number.birthDate()));
        return birth.orElse(NO_IDENTITY);
    }

    private static Value sex(Environment environment, Value text) {
        Optional<Value> sex = identity(environment, text).map(number -> new Text(number.sex().word()));
        return sex.orElse(NO_IDENTITY);
    }

    private static Value amount(String words) {
        return ChineseAmount.read(words).found().<Value>map(yuan -> new Quantity(yuan, YUAN)).orElse(NO_AMOUNT);
    }

    private static Optional<Value> code(String text) {
        return OrganisationCode.within(text).map(Text::new);
    }

    /** As many as there were, so that a column beside them still fits. */
    private static Value codes(Value texts) {
        return new ListValue(TextWords.of(texts).stream().map(text -> code(text).orElse(new Text(text))).toList());
    }

    private static Optional<IdentityNumber> identity(Environment environment, Value text) {
        return IdentityNumber.read(text.text(), environment.referenceDate()).found();
    }

    private static List<Value> items(Value list) {
        return ((ListValue) list).items();
    }

    private static boolean distinct(List<Value> items) {
        return new HashSet<>(items.stream().map(Keys::of).toList()).size() == items.size();
    }
}
