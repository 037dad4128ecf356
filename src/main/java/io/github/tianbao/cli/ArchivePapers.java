package io.github.tianbao.cli;

import io.github.tianbao.render.OfficeDocuments;
import io.github.tianbao.render.RenderFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Writes the lists and reports of an archive from the templates in {@code templates/_archive}. */
final class ArchivePapers {
    private static final String TEMPLATES = "_archive";

    private final OfficeDocuments documents;
    private final LocalDate day;

    ArchivePapers(Path packs, LocalDate day) {
        this.documents = new OfficeDocuments(packs.resolve(TEMPLATES));
        this.day = day;
    }

    void pdf(String template, Map<String, ?> model, Path file) throws IOException {
        write(file, pdf(template, model));
    }

    byte[] pdf(String template, Map<String, ?> model) {
        try {
            return documents.pdf(template, model, day, "Tianbao " + Version.text());
        } catch (RenderFault fault) {
            throw new Refusal(ExitStatus.WRONG_CALL, fault.getMessage());
        }
    }

    void workbook(String template, Map<String, ?> model, Path file) throws IOException {
        try {
            write(file, documents.workbook(template, model));
        } catch (RenderFault fault) {
            throw new Refusal(ExitStatus.WRONG_CALL, fault.getMessage());
        }
    }

    void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content);
    }
}
