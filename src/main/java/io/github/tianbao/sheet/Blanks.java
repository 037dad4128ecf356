package io.github.tianbao.sheet;

/** White space as sheets have it: blanks, line breaks, no-break and ideographic spaces, zero-width characters. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(char character) {
        return character <= ' '
                || character > '~' && (Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || Character.getType(character) == Character.FORMAT);
    }

    /** Without white space anywhere: {@code 合　计} becomes {@code 合计}. */
    static String remove(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }

    /** Without white space at the ends; each run inside becomes one blank. */
    static String tidy(String text) {
        StringBuilder tidied = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isBlank(character)) {
                gap = true;
                continue;
            }
            if (gap && !tidied.isEmpty()) {
                tidied.append(' ');
            }
            gap = false;
            tidied.append(character);
        }
        return tidied.toString();
    }

    /** A heading on one line: white space stays only between Latin words, {@code 姓　名} becomes {@code 姓名}. */
    static String heading(String text) {
        String tidied = tidy(text);
        StringBuilder heading = new StringBuilder(tidied.length());
        for (int i = 0; i < tidied.length(); i++) {
            char character = tidied.charAt(i);
            if (character != ' ' || isLatin(tidied.charAt(i - 1)) && isLatin(tidied.charAt(i + 1))) {
                heading.append(character);
            }
        }
        return heading.toString();
    }

    private static boolean isLatin(char character) {
        return character > ' ' && character <= '~';
    }
}
