package io.github.tianbao.render.receipt;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.render.Output;
import java.util.List;

/**
 * The machine-readable result of one submission (回执).
 *
 * @param version      of Tianbao
 * @param file         name of the file as it came in
 * @param sha256       of the file as it came in
 * @param assessments  one for each programme found in it
 * @param unrecognised sheets that fit none
 * @param outputs      files made of it, in path order
 * @param earlier      what was known of earlier files, by programme
 */
public record Receipt(
        String version,
        String file,
        String sha256,
        ReferenceDate referenceDate,
        List<Assessment> assessments,
        List<Recognition.Unrecognised> unrecognised,
        List<Output> outputs,
        List<Earlier> earlier) {
    public Receipt {
        assessments = List.copyOf(assessments);
        unrecognised = List.copyOf(unrecognised);
        outputs = List.copyOf(outputs);
        earlier = List.copyOf(earlier);
    }

    /** Where nothing is known of earlier files. */
    public Receipt(String version, String file, String sha256, ReferenceDate referenceDate, List<Assessment> assessments,
            List<Recognition.Unrecognised> unrecognised, List<Output> outputs) {
        this(version, file, sha256, referenceDate, assessments, unrecognised, outputs, List.of());
    }
}
