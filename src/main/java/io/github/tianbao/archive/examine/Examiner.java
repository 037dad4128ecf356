package io.github.tianbao.archive.examine;

import io.github.tianbao.archive.PdfInspector;
import io.github.tianbao.archive.bag.PackageFault.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Examines packages for the four properties. */
public final class Examiner {
    private final PdfInspector pdfs;

    public Examiner(PdfInspector pdfs) {
        this.pdfs = pdfs;
    }

    /** Reads every byte of a package and opens every file of it. */
    public Examination examine(Path bag) throws IOException {
        Subject subject = Subject.of(bag);
        String name = String.valueOf(bag.toAbsolutePath().normalize().getFileName());
        if (subject.fixity().faults().stream().anyMatch(fault -> fault.kind() == Kind.NOT_A_PACKAGE)) {
            return new Examination(name, "", subject.fixity().faults(), List.of(CheckItem.GD_1_12.fail("不是归档包：没有 bagit.txt")));
        }
        List<CheckResult> results = new ArrayList<>();
        results.addAll(MetadataChecks.of(subject));
        results.addAll(FixityChecks.of(subject));
        results.addAll(ContentChecks.of(subject, pdfs));
        results.sort(Comparator.comparing(CheckResult::item));
        String title = subject.metadata().map(metadata -> metadata.description().title()).orElse("");
        return new Examination(name, title, subject.fixity().faults(), results);
    }
}
