package io.github.tianbao.render;

import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.pack.LoadResult;
import io.github.tianbao.programme.pack.PackLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Packs for tests: copies of the real ones, so that a test may add templates of its own. */
public final class TestPacks {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern TEMPLATE = Pattern.compile("模板: ([^,}]+)");

    private TestPacks() {}

    /** Copies a pack and the shared files into a folder; templates that are not there yet become empty ones. */
    public static Programme copy(String id, Path packs) {
        try {
            copyFolder(TEMPLATES.resolve(id), packs.resolve(id));
            copyFolder(TEMPLATES.resolve("_shared"), packs.resolve("_shared"));
            Matcher template = TEMPLATE.matcher(Files.readString(packs.resolve(id).resolve("programme.yaml")));
            while (template.find()) {
                Path file = template.group(1).startsWith("_shared/")
                        ? packs.resolve(template.group(1)) : packs.resolve(id).resolve(template.group(1));
                if (!Files.exists(file)) {
                    Files.writeString(file, "<html><body></body></html>");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return load(packs.resolve(id));
    }

    /** Loads a pack that has no fault. */
    static Programme load(Path pack) {
        LoadResult result = PackLoader.load(pack);
        return result.programme().orElseThrow(() -> new IllegalStateException(result.problems().toString()));
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
