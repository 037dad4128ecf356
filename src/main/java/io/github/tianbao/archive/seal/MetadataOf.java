package io.github.tianbao.archive.seal;

import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.archive.metadata.PackageMetadata.Description;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.metadata.PackageMetadata.Fingerprint;
import io.github.tianbao.archive.metadata.PackageMetadata.Making;
import io.github.tianbao.archive.metadata.PackageMetadata.Number;
import io.github.tianbao.archive.number.ArchiveNumber;
import io.github.tianbao.archive.number.NumberPart;
import io.github.tianbao.archive.setting.ArchiveSettings;
import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.programme.Notice;
import io.github.tianbao.programme.Programme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws the metadata of a package from its contents. */
final class MetadataOf {
    private static final int SHORTEST_TITLE = 4;

    private final ArchiveSettings settings;
    private final Numbering numbering;
    private final PackageContents contents;

    MetadataOf(ArchiveSettings settings, Numbering numbering, PackageContents contents) {
        this.settings = settings;
        this.numbering = numbering;
        this.contents = contents;
    }

    PackageMetadata metadata(ArchiveNumber number, List<Document> documents) {
        return new PackageMetadata(number(number), settings.creator(), description(documents), making(), contents.sealed(), documents);
    }

    private Number number(ArchiveNumber number) {
        Map<NumberPart, String> parts = numbering.parts();
        return new Number(number.text(), number.series(), parts.get(NumberPart.FONDS), parts.get(NumberPart.CLASS), parts.get(NumberPart.YEAR),
                numbering.retention(), parts.get(NumberPart.SUBJECT), number.item());
    }

    private Description description(List<Document> documents) {
        List<String> notices = contents.programmes().stream().flatMap(programme -> programme.notices().stream())
                .map(Notice::number).distinct().toList();
        return new Description(title(), notices, responsible(), contents.referenceDate().day(), settings.security(),
                documents.stream().mapToInt(Document::pages).sum());
    }

    /** The title over the first table; one that we have to make up stands in square brackets (DA/T 22). */
    private String title() {
        List<TableAssessment> tables = contents.assessments().stream().flatMap(one -> one.tables().stream()).toList();
        Optional<String> written = tables.stream().flatMap(table -> table.table().header().titles().stream())
                .map(title -> title.strip().replaceAll("\\s+", ""))
                .filter(title -> title.length() >= SHORTEST_TITLE && !title.matches(".*[：:].*") && !title.startsWith("附件"))
                .findFirst();
        String more = tables.size() > 1 ? "等" + tables.size() + "张表" : "";
        return written.map(title -> title + more).orElseGet(() -> "[" + programmeNames() + "：" + contents.original().getFileName() + "]");
    }

    private String programmeNames() {
        return contents.programmes().stream().map(Programme::name).collect(Collectors.joining("、"));
    }

    private String responsible() {
        List<String> units = contents.assessments().stream().map(Assessment::reportingUnits).flatMap(List::stream).distinct().toList();
        return units.isEmpty() ? settings.creator().orElse("未注明") : String.join("；", units);
    }

    private Making making() {
        List<Fingerprint> programmes = contents.programmes().stream()
                .map(programme -> new Fingerprint(programme.id(), programme.sha256())).toList();
        return new Making(contents.version(), contents.original().getFileName().toString(), contents.sha256(),
                contents.referenceDate(), programmes, contents.fonts());
    }
}
