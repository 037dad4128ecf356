package io.github.tianbao.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Answers every font of a style sheet from the library; never one that is not embedded. */
final class StackedFontResolver extends ITextFontResolver {
    private static final int BOLD = 600;

    private final FontLibrary library;
    private final Map<Style, StackedFont> fonts = new HashMap<>();

    /** What a style sheet asks for. */
    private record Style(List<String> families, int weight, float size) {}

    StackedFontResolver(FontLibrary library) {
        this.library = library;
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of();
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification specification) {
        List<String> families = specification.families == null ? List.of() : List.of(specification.families);
        Style style = new Style(families, convertWeightToInt(specification.fontWeight), specification.size);
        return fonts.computeIfAbsent(style, wanted ->
                new StackedFont(library.stack(wanted.families(), wanted.weight() >= BOLD), wanted.weight(), wanted.size()));
    }
}
