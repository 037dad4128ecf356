package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Term;
import io.github.tianbao.value.ListValue;
import io.github.tianbao.value.Text;
import io.github.tianbao.value.Value;
import java.util.List;

/** One word or a list of words, where functions take either. */
final class TextWords {
    private TextWords() {}

    static boolean areWords(Term term) {
        return term.type() instanceof Type.TextType || term.type() instanceof Type.ListType list && list.item() instanceof Type.TextType;
    }

    /** The words of a text or a list; none of what is missing. */
    static List<String> of(Value value) {
        if (value instanceof ListValue list) {
            return list.items().stream().map(Value::text).toList();
        }
        return value instanceof Text text ? List.of(text.text()) : List.of();
    }
}
