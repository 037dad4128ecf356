package io.github.tianbao.archive.seal;

import io.github.tianbao.archive.NumberRegister;
import io.github.tianbao.archive.number.ArchiveNumber;
import io.github.tianbao.archive.number.NumberPart;
import io.github.tianbao.archive.setting.ArchiveSettings;
import io.github.tianbao.programme.ArchiveSpec;
import io.github.tianbao.programme.Programme;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The series an item belongs to, and what its number is made up of.
 *
 * @param retention 保管期限: of several programmes in one submission the longest
 */
record Numbering(ArchiveSettings settings, Map<NumberPart, String> parts, String retention) {
    /** Shortest first. */
    private static final List<String> RETENTIONS = List.of("10年", "30年", "永久");

    static Numbering of(ArchiveSettings settings, PackageContents contents) {
        ArchiveSpec first = contents.programmes().get(0).archive();
        String longest = contents.programmes().stream().map(Programme::archive).map(ArchiveSpec::retention)
                .max(Comparator.comparingInt(RETENTIONS::indexOf)).orElseThrow();
        ArchiveSpec spec = new ArchiveSpec(first.category(), longest);
        return new Numbering(settings, settings.parts(contents.referenceDate().day().getYear(), spec), longest);
    }

    ArchiveNumber allocate(NumberRegister numbers, String holder) throws IOException {
        String series = settings.pattern().series(parts);
        return settings.pattern().number(series, numbers.allocate(series, holder));
    }
}
