package io.github.tianbao.render.pdf;

import java.util.List;

/** What became of one document of a batch. */
public sealed interface PrintResult {

    /** A PDF/A-1b file of its own. */
    record Printed(byte[] pdf, int pages) implements PrintResult {}

    /** Not printed: no font has these characters. The other documents of the batch are not touched by it. */
    record Refused(List<UnprintableCharacter> characters) implements PrintResult {
        public Refused {
            characters = List.copyOf(characters);
        }
    }
}
