package io.github.tianbao.rule;

import io.github.tianbao.value.Unit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names for tests. */
final class TestScope implements Scope {
    private final Map<String, Name> names = new LinkedHashMap<>();

    TestScope with(String name, Type type) {
        return with(name, type, Name.Kind.FIELD);
    }

    TestScope with(String name, Type type, Name.Kind kind) {
        names.put(name, new Name(name, type, kind, names.size()));
        return this;
    }

    TestScope number(String name, String unit) {
        return with(name, new Type.NumberType(Unit.of(unit)));
    }

    TestScope options(String name, String... options) {
        return with(name, new Type.TextType(List.of(options)));
    }

    int size() {
        return names.size();
    }

    @Override
    public Optional<Name> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    @Override
    public Collection<String> names() {
        return names.keySet();
    }

    /** The scope that most tests share: a register of veterans, a few amounts and areas. */
    static TestScope register() {
        return new TestScope()
                .with("姓名", Type.TEXT)
                .with("身份证号", Type.TEXT)
                .with("乡镇", Type.TEXT)
                .with("出生日期栏", Type.DATE)
                .with("到岗日期", Type.DATE)
                .with("离岗日期", Type.DATE)
                .with("公示起", Type.DATE)
                .with("公示止", Type.DATE)
                .with("年收入", new Type.NumberType(Unit.of("元")))
                .with("总投资", new Type.NumberType(Unit.of("万元")))
                .number("单价", "元/亩")
                .number("面积", "亩")
                .number("地块", "公顷")
                .number("人口", "")
                .number("甲", "")
                .number("乙", "")
                .with("被录用", Type.YES_NO)
                .with("已退休", Type.YES_NO)
                .with("有养老", Type.YES_NO)
                .options("后续状态", "健在", "已故")
                .with("证明人", new Type.ListType(Type.TEXT))
                .with("是否五保户（是/否）", Type.YES_NO)
                .with("月补助标准", new Type.NumberType(Unit.of("元")), Name.Kind.PARAMETER)
                .with("县辖乡镇", new Type.ListType(Type.TEXT), Name.Kind.PARAMETER)
                .with("从业年限", Type.PLAIN_NUMBER, Name.Kind.COMPUTATION)
                .with("核查基准日", Type.DATE, Name.Kind.CONTEXT);
    }
}
