package io.github.tianbao.render.pdf;

import java.util.HashMap;
import java.util.Map;
import org.xhtmlrenderer.css.constants.IdentValue;
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

    /** What a style sheet asks for; of its families only the type style counts. */
    private record Style(Typeface typeface, IdentValue weight, float size) {}

    StackedFontResolver(FontLibrary library) {
        this.library = library;
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of();
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification specification) {
        Style style = new Style(Typeface.first(specification.families), specification.fontWeight, specification.size);
        return fonts.computeIfAbsent(style, this::font);
    }

    private StackedFont font(Style style) {
        int weight = convertWeightToInt(style.weight());
        return new StackedFont(library.stack(style.typeface(), weight >= BOLD), weight, style.size());
    }
}
