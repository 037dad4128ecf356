package io.github.tianbao.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is written and what is withheld while a submission is rendered. */
final class RenderingLog {
    private final OutputFolder folder;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    RenderingLog(OutputFolder folder) {
        this.folder = folder;
    }

    void write(String path, Output.Kind kind, byte[] bytes) throws IOException {
        outputs.add(folder.write(path, kind, bytes));
    }

    void withhold(Withheld file) {
        withheld.add(file);
    }

    Rendering finished() {
        return new Rendering(outputs, withheld);
    }
}
