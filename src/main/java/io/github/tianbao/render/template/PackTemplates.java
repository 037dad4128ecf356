package io.github.tianbao.render.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds templates in one pack's folder and in {@code _shared}, and nowhere else. */
final class PackTemplates implements TemplateLoader {
    static final String SHARED = "_shared";

    private final Path packs;
    private final String pack;

    PackTemplates(Path packs, String pack) {
        this.packs = packs.toAbsolutePath().normalize();
        this.pack = pack;
    }

    @Override
    public Object findTemplateSource(String name) {
        return resolve(name).orElse(null);
    }

    private Optional<Path> resolve(String name) {
        Path file = packs.resolve(name).normalize();
        boolean allowed = file.startsWith(packs.resolve(pack)) || file.startsWith(packs.resolve(SHARED));
        return allowed && name.endsWith(".ftlh") && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** A pack does not change while the program runs; one version each keeps the parsed template in the cache. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader((Path) source, StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // a reader is closed by FreeMarker, a path holds nothing open
    }
}
