package io.github.tianbao.render.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import io.github.tianbao.programme.Programme;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Fills the FreeMarker templates of one pack. Templates are read from the pack's folder and from {@code _shared} only,
 * can call no Java, and are escaped ({@code .ftlh}). Safe for many threads.
 */
public final class TemplateEngine {
    private final Configuration configuration;
    private final Path folder;
    private final Path packs;

    private TemplateEngine(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.packs = this.folder.getParent();
        this.configuration = configuration(new PackTemplates(packs, this.folder.getFileName().toString()));
    }

    /** An engine for the templates of a pack. */
    public static TemplateEngine of(Programme programme) {
        return new TemplateEngine(programme.folder());
    }

    /** An engine for the pack that lies in a folder; its parent holds {@code _shared}. */
    public static TemplateEngine of(Path packFolder) {
        return new TemplateEngine(packFolder);
    }

    private static Configuration configuration(PackTemplates templates) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(templates);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("是,否");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new ModelWrapper());
        return configuration;
    }

    /**
     * Fills a template.
     *
     * @param template relative to the pack's folder, or {@code _shared/…}
     * @param model    names as docs/templates.md lists them
     * @return XHTML
     * @throws TemplateFault if the template is missing, malformed, or asks for what the model does not have
     */
    public String fill(Path template, Map<String, ?> model) throws TemplateFault {
        StringWriter xhtml = new StringWriter(16 * 1024);
        fill(template, model, xhtml);
        return xhtml.toString();
    }

    /** The same for a document that may be too long for memory. */
    public void fill(Path template, Map<String, ?> model, Writer xhtml) throws TemplateFault {
        String name = nameOf(template);
        try {
            Template parsed = configuration.getTemplate(name);
            parsed.process(model, xhtml);
        } catch (TemplateNotFoundException notFound) {
            throw Faults.notFound(name, notFound);
        } catch (ParseException malformed) {
            throw Faults.malformed(malformed);
        } catch (TemplateException failed) {
            throw Faults.failed(name, failed);
        } catch (IOException unreadable) {
            throw Faults.unreadable(name, unreadable);
        }
    }

    /** A pack gives its templates as paths that begin where it was loaded from, or relative to its folder. */
    String nameOf(Path template) {
        Path absolute = template.toAbsolutePath().normalize();
        Path file = absolute.startsWith(packs) ? absolute
                : template.startsWith(PackTemplates.SHARED) ? packs.resolve(template) : folder.resolve(template);
        Path inside = packs.relativize(file.normalize());
        return inside.toString().replace(inside.getFileSystem().getSeparator(), "/");
    }
}
