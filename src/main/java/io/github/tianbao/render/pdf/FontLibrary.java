package io.github.tianbao.render.pdf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fonts that documents are set in, loaded once for the life of the program. 宋体 is Noto Serif SC, 黑体 Noto Sans SC;
 * 仿宋, 楷体 and 小标宋 are the office's own where they are installed, else 宋体. Whatever the first font lacks is set in the
 * next one that has it. Safe for many threads.
 */
public final class FontLibrary {
    private static final Face SERIF = bundled("/fonts/NotoSerifSC-Regular.ttf", "思源宋体 Noto Serif SC Regular（随程序）");
    private static final Face SERIF_BOLD = bundled("/fonts/NotoSerifSC-Bold.ttf", "思源宋体 Noto Serif SC Bold（随程序）");
    private static final Face SANS = bundled("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", "思源黑体 Noto Sans SC Regular（随程序）");
    private static final Face SANS_BOLD = bundled("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf", "思源黑体 Noto Sans SC Bold（随程序）");

    private static final int CONTEXT = 8;

    private final Map<Typeface, Face> installed = new EnumMap<>(Typeface.class);

    private FontLibrary(Map<Typeface, Path> files) {
        files.forEach((typeface, file) -> installed.put(typeface, new Face(new FontSource.Installed(file))));
    }

    private static Face bundled(String resource, String description) {
        return new Face(new FontSource.Bundled(resource, description));
    }

    /** Only the fonts that come with the program: the same paper on every computer. */
    public static FontLibrary bundled() {
        return new FontLibrary(Map.of());
    }

    /** The bundled fonts and those installed on this computer, a folder of the user's coming first. */
    public static FontLibrary installed(Optional<Path> own) {
        List<Path> folders = Stream.concat(own.stream(), InstalledFonts.systemFolders().stream()).toList();
        return new FontLibrary(InstalledFonts.in(folders));
    }

    /** The faces for a style, best first; together they have every character that can be printed at all. */
    List<Face> stack(Typeface wanted, boolean bold) {
        Set<Face> faces = new LinkedHashSet<>();
        Optional.ofNullable(installed.get(wanted)).ifPresent(faces::add);
        if (wanted == Typeface.HEI) {
            faces.addAll(bold ? List.of(SANS_BOLD, SANS, SERIF) : List.of(SANS, SERIF));
        } else if (bold || wanted == Typeface.TITLE_SONG) {
            faces.addAll(List.of(SERIF_BOLD, SANS_BOLD, SERIF, SANS));
        } else {
            faces.addAll(List.of(SERIF, SANS));
        }
        faces.addAll(installed.values());
        return List.copyOf(faces);
    }

    /** The characters of some texts that no font has, each once, in order of appearance. */
    public List<UnprintableCharacter> unprintable(List<String> texts) {
        Map<Integer, UnprintableCharacter> found = new LinkedHashMap<>();
        for (String text : texts) {
            for (int i = 0; i < text.length(); ) {
                int codePoint = text.codePointAt(i);
                if (!isPrintable(codePoint)) {
                    found.computeIfAbsent(codePoint, missing -> new UnprintableCharacter(missing, around(text, missing)));
                }
                i += Character.charCount(codePoint);
            }
        }
        return List.copyOf(found.values());
    }

    private static String around(String text, int codePoint) {
        int at = text.codePointCount(0, text.indexOf(Character.toString(codePoint)));
        return text.codePoints().skip(Math.max(0, at - CONTEXT)).limit(2L * CONTEXT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
    }

    boolean isPrintable(int codePoint) {
        return isLayout(codePoint) || SERIF.covers(codePoint) || SANS.covers(codePoint)
                || installed.values().stream().anyMatch(face -> face.covers(codePoint));
    }

    /** Line ends and tabs are laid out, not printed. */
    private static boolean isLayout(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }

    /** The SHA-256 of every font file that paper may be set in, by its description: what the look of a document depends on. */
    public Map<String, String> fingerprints() {
        Map<String, String> fingerprints = new LinkedHashMap<>();
        for (Typeface typeface : Typeface.values()) {
            Stream.concat(stack(typeface, false).stream(), stack(typeface, true).stream())
                    .forEach(face -> fingerprints.computeIfAbsent(face.toString(), description -> face.sha256()));
        }
        return fingerprints;
    }

    /** What documents are set in, one line a type style, for the colophon and {@code doctor}. */
    public List<String> descriptions() {
        List<String> lines = new ArrayList<>();
        for (Typeface typeface : Typeface.values()) {
            lines.add(typeface.chinese() + "：" + stack(typeface, false).get(0));
        }
        return lines;
    }
}
