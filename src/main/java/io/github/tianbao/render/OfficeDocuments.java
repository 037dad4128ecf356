package io.github.tianbao.render;

import io.github.tianbao.render.book.WorkbookFault;
import io.github.tianbao.render.book.XhtmlWorkbook;
import io.github.tianbao.render.pdf.DocumentStamp;
import io.github.tianbao.render.pdf.FontLibrary;
import io.github.tianbao.render.pdf.MalformedXhtml;
import io.github.tianbao.render.template.TemplateEngine;
import io.github.tianbao.render.template.TemplateFault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes documents that belong to no submission, such as the lists of an archive, from the templates in a folder beside the packs. */
public final class OfficeDocuments {
    private final TemplateEngine templates;
    private final FontLibrary fonts = FontLibrary.installed(Optional.empty());

    /** @param folder of templates; its parent holds {@code _shared} */
    public OfficeDocuments(Path folder) {
        this.templates = TemplateEngine.of(folder);
    }

    /**
     * Fills a template and prints it as PDF/A-1b.
     *
     * @param model    texts, numbers, lists and maps by name
     * @param day      stands as the date of creation
     * @param producer name and version of the program
     */
    public byte[] pdf(String template, Map<String, ?> model, LocalDate day, String producer) throws RenderFault {
        try {
            return Paper.print(templates.fill(Path.of(template), model), fonts, new DocumentStamp(day, producer));
        } catch (TemplateFault | MalformedXhtml fault) {
            throw new RenderFault(fault.getMessage(), fault);
        }
    }

    /** Fills a template and makes an .xlsx of it. */
    public byte[] workbook(String template, Map<String, ?> model) throws RenderFault {
        try {
            return XhtmlWorkbook.bytes(templates.fill(Path.of(template), model));
        } catch (TemplateFault | MalformedXhtml | WorkbookFault fault) {
            throw new RenderFault(fault.getMessage(), fault);
        }
    }
}
