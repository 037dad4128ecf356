package io.github.tianbao.render;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.render.annotate.AnnotatedCopy;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.template.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes every file that people get of one submission. Safe for many threads; the fonts are loaded once. */
public final class Renderer {
    private final FontLibrary fonts = FontLibrary.installed(Optional.empty());

    /** The SHA-256 of every font file that paper may be set in, by its name. */
    public Map<String, String> fonts() {
        return fonts.fingerprints();
    }

    /**
     * Writes outputs into a folder.
     *
     * @param original  the clerk's file
     * @param earlier   what is known of earlier files, by programme
     * @param selection which outputs to make
     * @param folder    exists and is empty
     */
    public Rendered render(Path original, List<Assessment> assessments, List<Earlier> earlier, Provenance provenance, Selection selection,
            Path folder) throws IOException, RenderFault {
        List<Assessment> printed = new ArrayList<>();
        List<Output> outputs = new ArrayList<>();
        for (Assessment assessment : assessments) {
            OutputFolder own = new OutputFolder(folder, assessments.size() > 1 ? assessment.programme().name() : "");
            Assessment decided = selection.wants(Output.Kind.FORM)
                    ? new FormWriter(fonts, provenance, own).write(assessment) : assessment;
            new SubmissionWriter(fonts, provenance, own).write(decided, Earlier.of(assessment.programme().id(), earlier), selection);
            printed.add(decided);
            outputs.addAll(own.outputs());
        }
        OutputFolder top = new OutputFolder(folder, "");
        if (selection.wants(Output.Kind.ANNOTATED)) {
            top.add(Output.Kind.ANNOTATED, AnnotatedCopy.write(original, printed, folder));
        }
        outputs.addAll(top.outputs());
        return new Rendered(printed, outputs.stream().sorted(Comparator.comparing(Output::path)).toList());
    }
}
