package io.github.tianbao.rule;

/** Prints a problem for a terminal: place and message, the line, and a caret under what is wrong. */
public final class ProblemPrinter {
    private static final String INDENT = "    ";

    private ProblemPrinter() {}

    /**
     * Prints a problem.
     *
     * @param sourceLine the line of the file that the problem names, without its line break
     */
    public static String print(Problem problem, String sourceLine) {
        int[] line = sourceLine.codePoints().toArray();
        int from = Math.min(problem.at().column() - 1, line.length);
        int to = Math.min(from + problem.length(), Math.max(line.length, from));
        String before = padding(line, from);
        String carets = "^".repeat(Math.max(1, width(line, from, to)));
        return problem.at() + ": " + problem.message() + "\n" + INDENT + sourceLine + "\n" + INDENT + before + carets;
    }

    /** As wide as what stands before, tabs kept. */
    private static String padding(int[] line, int end) {
        StringBuilder padding = new StringBuilder();
        for (int index = 0; index < end; index++) {
            padding.append(line[index] == '\t' ? "\t" : " ".repeat(width(line[index])));
        }
        return padding.toString();
    }

    private static int width(int[] line, int from, int to) {
        int width = 0;
        for (int index = from; index < to; index++) {
            width += width(line[index]);
        }
        return width;
    }

    /** Columns on a terminal: 2 for East Asian wide and full-width characters (UAX 11), 0 for combining marks. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0x2E80 && codePoint <= 0xA4CF && codePoint != 0x303F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    }
}
