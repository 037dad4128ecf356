package io.github.tianbao.rule.semantics;

import io.github.tianbao.rule.Type;
import io.github.tianbao.value.Unit;
import java.util.List;

/** Words and questions about types. */
public final class Types {
    private Types() {}

    /** How messages speak of a type. */
    public static String describe(Type type) {
        if (type instanceof Type.NumberType number) {
            return number.unit().isNone() ? "不带单位的数" : "以“" + number.unit().symbol() + "”为单位的数";
        }
        if (type instanceof Type.TextType) {
            return "文字";
        }
        if (type instanceof Type.DateType) {
            return "日期";
        }
        return type instanceof Type.ListType ? "列表" : "“是/否”值";
    }

    static List<String> options(Type type) {
        if (type instanceof Type.TextType text) {
            return text.options();
        }
        return type instanceof Type.ListType list ? options(list.item()) : List.of();
    }

    /** Whether values of the two can stand for each other, units and options aside. */
    public static boolean sameKind(Type one, Type other) {
        return one instanceof Type.ListType list && other instanceof Type.ListType otherList
                ? sameKind(list.item(), otherList.item())
                : one.getClass() == other.getClass();
    }

    public static Type number(Unit unit) {
        return new Type.NumberType(unit);
    }
}
