package io.github.tianbao.render.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a document that holds characters which no font can print; nothing is written then. */
public final class UnprintableText extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<UnprintableCharacter> characters;

    UnprintableText(List<UnprintableCharacter> characters) {
        super("现有字体都没有这些字：" + characters.stream().map(UnprintableCharacter::name).collect(Collectors.joining("、")));
        this.characters = List.copyOf(characters);
    }

    public List<UnprintableCharacter> characters() {
        return characters;
    }
}
