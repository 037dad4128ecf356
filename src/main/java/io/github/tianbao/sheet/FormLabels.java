package io.github.tianbao.sheet;

/** The words that the forms of known programmes print beside the cells to fill in. Given from outside: sheets know no programme. */
public interface FormLabels {

    /** Whether a text is such a word, or the name of a group of them. */
    boolean isLabel(String text);

    /** Whether a word may stand within a group, as 日期 within 财政局意见. */
    boolean isPath(String group, String label);
}
