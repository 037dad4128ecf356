package io.github.tianbao.render;

import java.util.List;

/** What came out of rendering: the files written, in the order of the pack and the sheet, and those that were withheld. */
public record Rendering(List<Output> outputs, List<Withheld> withheld) {
    public Rendering {
        outputs = List.copyOf(outputs);
        withheld = List.copyOf(withheld);
    }
}
