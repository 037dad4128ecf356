package io.github.tianbao.archive.seal;

import io.github.tianbao.archive.metadata.PackageMetadata.Fingerprint;
import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.ReferenceDate;
import io.github.tianbao.programme.Programme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What goes into a package.
 *
 * @param original    the clerk's file as it came in
 * @param sha256      of the original
 * @param results     the folder of everything that was made of it, the receipt included
 * @param inputs      further files that the result depends on, for example what was known of the period before
 * @param packs       folders of the packs that decided or nearly did, and of what they share
 * @param assessments one for each programme found in it; at least one
 * @param version     of the program
 * @param fonts       in which papers are set
 * @param holder      what a file number is given to: the same for the same submission sealed again after a failure, and for no other
 * @param sealed      the day of sealing
 */
public record PackageContents(
        Path original,
        String sha256,
        Path results,
        List<Path> inputs,
        List<Path> packs,
        List<Assessment> assessments,
        String version,
        List<Fingerprint> fonts,
        String holder,
        LocalDate sealed) {
    public PackageContents {
        inputs = List.copyOf(inputs);
        packs = List.copyOf(packs);
        assessments = List.copyOf(assessments);
        fonts = List.copyOf(fonts);
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("nothing was decided, so nothing is sealed");
        }
    }

    List<Programme> programmes() {
        return assessments.stream().map(Assessment::programme).distinct().toList();
    }

    ReferenceDate referenceDate() {
        return assessments.get(0).referenceDate();
    }
}
