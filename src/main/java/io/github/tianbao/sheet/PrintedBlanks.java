package io.github.tianbao.sheet;

import java.util.regex.Pattern;

/** What printed forms leave to be filled in: a line to write on ({@code 提供部门：_____}), a date without figures ({@code 填表时间：  年  月  日}). */
final class PrintedBlanks {
    private static final Pattern LINE_ENDS = Pattern.compile("^[_＿\\s]+|[_＿\\s]+$");
    private static final Pattern UNDATED = Pattern.compile("[_＿\\s]*年[_＿\\s]*月(?:[_＿\\s]*日)?");

    private PrintedBlanks() {}

    /** What somebody has written there; empty if nobody has. */
    static String filledIn(String value) {
        return UNDATED.matcher(value).matches() ? "" : LINE_ENDS.matcher(value).replaceAll("");
    }
}
