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
        if (text.codePoints().allMatch(first::covers)) {
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

    /** A line end that layout left in the text is a space on paper. */
    private static String withoutControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl) ? text.replaceAll("\\p{Cc}", " ") : text;
    }

    /** Texts are checked before they are laid out, so a character without a face is a fault of the program. */
    private static Face faceFor(int codePoint, List<Face> stack) {
        return stack.stream().filter(face -> face.covers(codePoint)).findFirst()
                .orElseThrow(() -> new IllegalStateException(new UnprintableCharacter(codePoint, "").name()));
    }
}
