package io.github.tianbao.rule.function;

import io.github.tianbao.rule.Type;
import io.github.tianbao.rule.semantics.Term;

/** What a parameter of a function accepts. */
enum Kind {
    NUMBER("数"),
    PLAIN_NUMBER("不带单位的数"),
    DATE("日期"),
    TEXT("文字"),
    LIST("列表"),
    WORDS("文字或文字的列表"),
    ANYTHING("值");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean accepts(Term term) {
        return switch (this) {
            case NUMBER -> term.isNumber();
            case PLAIN_NUMBER -> term.isNumber() && term.unit().isNone();
            case DATE -> term.type() instanceof Type.DateType;
            case TEXT -> term.type() instanceof Type.TextType;
            case LIST -> term.type() instanceof Type.ListType;
            case WORDS -> TextWords.areWords(term);
            case ANYTHING -> true;
        };
    }
}
