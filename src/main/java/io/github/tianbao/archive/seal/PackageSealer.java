package io.github.tianbao.archive.seal;

import io.github.tianbao.archive.NumberRegister;
import io.github.tianbao.archive.PdfInspector;
import io.github.tianbao.archive.bag.BagFiles;
import io.github.tianbao.archive.bag.BagWriter;
import io.github.tianbao.archive.metadata.MetadataWriter;
import io.github.tianbao.archive.metadata.PackageMetadata;
import io.github.tianbao.archive.metadata.PackageMetadata.Document;
import io.github.tianbao.archive.number.ArchiveNumber;
import io.github.tianbao.archive.setting.ArchiveSettings;
import io.github.tianbao.archive.setting.FaultySettings;
import io.github.tianbao.archive.setting.SettingsFile;
import io.github.tianbao.archive.trace.TraceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/**
 * Seals submissions and all that came of them into BagIt packages (RFC 8493) that {@code sha256sum -c} can check. Safe for many threads.
 */
public final class PackageSealer {
    private final Path archive;
    private final NumberRegister numbers;
    private final PdfInspector pdfs;

    /** @param archive the folder that holds the settings and the register of seals */
    public PackageSealer(Path archive, NumberRegister numbers, PdfInspector pdfs) {
        this.archive = archive;
        this.numbers = numbers;
        this.pdfs = pdfs;
    }

    /** The file number of a package; given out now if it was not before. */
    public ArchiveNumber number(PackageContents contents) throws IOException, FaultySettings {
        return Numbering.of(settings(), contents).allocate(numbers, contents.holder());
    }

    /**
     * Writes a package into an empty folder and enters it in the register of seals. The same contents give the same bytes. The caller
     * then moves the folder to where it is to stand, under {@link ArchiveNumber#folderName()}.
     *
     * @param staging a folder that exists and is empty
     */
    public ArchiveNumber seal(PackageContents contents, Path staging) throws IOException, FaultySettings {
        ArchiveSettings settings = settings();
        Numbering numbering = Numbering.of(settings, contents);
        ArchiveNumber number = numbering.allocate(numbers, contents.holder());
        OwnerOnly.restrict(staging);
        copyPayload(contents, staging);
        TraceWriter.write(contents.assessments(), newFile(staging.resolve(Layout.TRACE)));
        PackageMetadata metadata = new MetadataOf(settings, numbering, contents).metadata(number, documents(staging));
        MetadataWriter.write(metadata, staging.resolve(MetadataWriter.FILE));
        String seal = BagWriter.seal(staging, InfoOf.metadata(metadata));
        for (String file : BagFiles.under(staging).files().keySet()) {
            OwnerOnly.restrict(staging.resolve(file));
        }
        new SealRegister(archive).enter(number.text(), seal, contents.sealed());
        return number;
    }

    private ArchiveSettings settings() throws IOException, FaultySettings {
        return SettingsFile.of(OwnerOnly.folder(archive));
    }

    private static void copyPayload(PackageContents contents, Path staging) throws IOException {
        copy(contents.original(), staging.resolve(Layout.ORIGINAL), contents.original().getFileName().toString());
        copyTree(contents.results(), staging.resolve(Layout.RESULTS));
        for (Path input : contents.inputs()) {
            copy(input, staging.resolve(Layout.INPUTS), input.getFileName().toString());
        }
        for (Path pack : contents.packs()) {
            copyTree(pack, staging.resolve(Layout.PACKS).resolve(pack.getFileName().toString()));
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        for (String file : BagFiles.under(from).files().keySet()) {
            copy(from.resolve(file), to, file);
        }
    }

    private static void copy(Path from, Path folder, String name) throws IOException {
        Files.copy(from, newFile(folder.resolve(Layout.inPackage(name))));
    }

    private static Path newFile(Path file) throws IOException {
        OwnerOnly.folder(file.getParent());
        return file;
    }

    /** The files of the payload; those that are PDFs with their pages. */
    private List<Document> documents(Path staging) throws IOException {
        SortedMap<String, Long> files = BagFiles.under(staging).files();
        List<Document> documents = new ArrayList<>();
        for (Map.Entry<String, Long> file : files.entrySet()) {
            boolean pdf = file.getKey().startsWith(Layout.RESULTS) && file.getKey().toLowerCase(Locale.ROOT).endsWith(".pdf");
            int pages = pdf ? pdfs.inspect(staging.resolve(file.getKey())).pages() : 0;
            documents.add(new Document(file.getKey(), file.getValue(), pages));
        }
        return documents;
    }
}
