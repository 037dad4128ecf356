package io.github.tianbao.programme.yaml;

/**
 * How a scalar is written, which decides where its characters stand in the file. Line folding only ever changes white space, so every
 * other character of the text stands in the file in the same order.
 */
enum ScalarStyle {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    BLOCK;

    /** The offset in the file of a character of the text. */
    int offset(String text, int codePoint, SourceText source, int start) {
        int place = contentStart(source, start);
        int[] characters = text.codePoints().toArray();
        int wanted = Math.min(codePoint, characters.length);
        for (int i = 0; i < wanted; i++) {
            place = next(characters[i], find(characters[i], place, source), source);
        }
        return wanted < characters.length ? find(characters[wanted], place, source) : place;
    }

    private int contentStart(SourceText source, int start) {
        return switch (this) {
            case PLAIN -> start;
            case SINGLE_QUOTED, DOUBLE_QUOTED -> start + 1;
            case BLOCK -> source.nextLine(start);
        };
    }

    /** The place at or after {@code from} where the character is written. */
    private int find(int character, int from, SourceText source) {
        if (isEscape(from, source)) {
            return from;
        }
        if (Character.isWhitespace(character)) {
            return from;
        }
        int place = from;
        while (place < source.length() && source.at(place) != character && !isEscape(place, source)) {
            place++;
        }
        return place;
    }

    /** The place after a character written at {@code place}. */
    private int next(int character, int place, SourceText source) {
        if (isEscape(place, source)) {
            return place + escapeLength(place, source);
        }
        if (Character.isWhitespace(character)) {
            return Character.isWhitespace(source.at(place)) ? place + 1 : place;
        }
        return this == SINGLE_QUOTED && character == '\'' ? place + 2 : place + 1;
    }

    private boolean isEscape(int place, SourceText source) {
        return this == DOUBLE_QUOTED && source.at(place) == '\\';
    }

    private static int escapeLength(int place, SourceText source) {
        return switch (source.at(place + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
