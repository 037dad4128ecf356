package io.github.tianbao.programme.pack;

/** Whether a word can name a field. */
public final class FieldName {
    private FieldName() {}

    /** Whether rules can read the word as a name, and it does not stand for something else already. */
    public static boolean isUsable(String word) {
        return NameTable.isFree(word);
    }
}
