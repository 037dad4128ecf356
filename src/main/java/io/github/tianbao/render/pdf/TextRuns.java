package io.github.tianbao.render.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into runs, each set in the first face of a stack that has all its characters. */
final class TextRuns {
    private TextRuns() {}

    /** A piece of text and the face that has it. */
    record Run(Face face, String text) {}

    static List<Run> of(String written, List<Face> stack) {
        String text = withoutControls(written);
        Face first = stack.get(0);
        if (isCovered(text, first)) {
            return List.of(new Run(first, text));
        }
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Face current = first;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Face face = faceFor(codePoint, stack);
            if (face != current && !piece.isEmpty()) {
                runs.add(new Run(current, piece.toString()));
                piece.setLength(0);
            }
            current = face;
            piece.appendCodePoint(codePoint);
            i += Character.charCount(codePoint);
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(current, piece.toString()));
        }
        return runs;
    }

    /** The width of a text in thousandths of its size. */
    static int width(String text, List<Face> stack) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += Character.isISOControl(codePoint) ? stack.get(0).width(' ') : faceFor(codePoint, stack).width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    private static boolean isCovered(String text, Face face) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!face.covers(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    /** A line end that layout left in the text is a space on paper. */
    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.replaceAll("\\p{Cc}", " ");
            }
        }
        return text;
    }

    /** Texts are checked before they are laid out, so a character without a face is a fault of the program. */
    private static Face faceFor(int codePoint, List<Face> stack) {
        for (Face face : stack) {
            if (face.covers(codePoint)) {
                return face;
            }
        }
        throw new IllegalStateException(new UnprintableCharacter(codePoint, "").name());
    }
}
