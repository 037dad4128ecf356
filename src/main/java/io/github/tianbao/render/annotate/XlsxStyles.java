package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.Relationship;
import io.github.tianbao.render.annotate.ooxml.Xml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of an .xlsx and those that we add: a twin for each cell style and kind of mark, the same in everything but the fill, and the
 * looks of the checklist. No style that is there is changed.
 *
 * <p>A workbook holds 64 000 styles. When there is no room for another twin the cell keeps its style and is marked by its comment alone.
 */
final class XlsxStyles {
    private static final int ROOM = 64_000;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final Pattern FILL = Pattern.compile("(\\sfillId\\s*=\\s*)[\"'](\\d+)[\"']");
    private static final Pattern APPLY_FILL = Pattern.compile("\\sapplyFill\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final XlsxStylesPart part;
    private final Map<Reusable.Twin, Integer> twins;
    private final Map<MarkKind, Integer> fills = new EnumMap<>(MarkKind.class);
    private final List<Integer> knownLooks;

    private XlsxStyles(XlsxStylesPart part, Reusable reusable) {
        this.part = part;
        this.twins = new HashMap<>(reusable.twins());
        this.knownLooks = reusable.looks();
        twins.forEach((twin, number) -> fillOf(part.cellFormat(number)).ifPresent(fill -> fills.putIfAbsent(twin.kind(), fill)));
    }

    /**
     * Reads the styles of a workbook.
     *
     * @param reusable what an earlier run added to them
     */
    static XlsxStyles read(OoxmlPackage zip, XlsxBook book, Reusable reusable) throws IOException {
        try (InputStream in = book.part("styles").filter(zip::has).isPresent()
                ? zip.open(book.part("styles").get())
                : new ByteArrayInputStream((Xml.declaration() + "<styleSheet xmlns=\"" + book.namespace() + "\"></styleSheet>")
                        .getBytes(StandardCharsets.UTF_8))) {
            return new XlsxStyles(XlsxStylesPart.read(in.readAllBytes()), reusable);
        }
    }

    /** The number of the twin of a style; empty when the workbook can hold no more styles. */
    OptionalInt twin(int original, MarkKind kind) {
        Reusable.Twin key = new Reusable.Twin(original, kind);
        if (!twins.containsKey(key)) {
            if (part.count("cellXfs") >= ROOM) {
                return OptionalInt.empty();
            }
            twins.put(key, part.add("cellXfs", filled(part.cellFormat(original), fill(kind))));
        }
        return OptionalInt.of(twins.get(key));
    }

    private int fill(MarkKind kind) {
        return fills.computeIfAbsent(kind, wanted -> part.add("fills", solid(wanted.rgb())));
    }

    private String solid(String rgb) {
        return part.named("<#fill><#patternFill patternType=\"solid\"><#fgColor rgb=\"FF" + rgb
                + "\"/><#bgColor indexed=\"64\"/></#patternFill></#fill>");
    }

    private static OptionalInt fillOf(String format) {
        Matcher fill = FILL.matcher(format);
        return fill.find() ? OptionalInt.of(Integer.parseInt(fill.group(2))) : OptionalInt.empty();
    }

    /** The same format with another fill; only its start tag is looked at. */
    private static String filled(String format, int fill) {
        int end = format.indexOf('>') + 1;
        String tag = APPLY_FILL.matcher(format.substring(0, end)).replaceFirst("");
        String rest = format.substring(end);
        Matcher known = FILL.matcher(tag);
        String other = known.find() ? known.replaceFirst("$1\"" + fill + "\"") : with(tag, "fillId", fill);
        return with(other, "applyFill", 1) + rest;
    }

    private static String with(String tag, String attribute, int value) {
        int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
        return tag.substring(0, end) + " " + attribute + "=\"" + value + "\"" + tag.substring(end);
    }

    /** The styles of the checklist in the order of {@link Look}; those of an earlier run are used again. */
    List<Integer> looks() {
        if (knownLooks.size() == Look.values().length) {
            return knownLooks;
        }
        return part.count("cellXfs") + Look.values().length > ROOM ? plain() : new XlsxLooks(part, this::fill).numbers();
    }

    private static List<Integer> plain() {
        List<Integer> numbers = new ArrayList<>();
        for (int look = 0; look < Look.values().length; look++) {
            numbers.add(0);
        }
        return numbers;
    }

    /** Puts the new styles into a copy. */
    void write(XlsxBook book, PackageCopy copy, OoxmlPackage zip) {
        Edits edits = part.edits();
        if (book.part("styles").filter(zip::has).isPresent()) {
            copy.edits(book.part("styles").get()).addAll(edits);
            return;
        }
        String name = copy.freeName("xl/styles", ".xml");
        copy.add(name, TYPE, out -> edits.apply(new ByteArrayInputStream(part.content()), out));
        copy.relate(book.mainPart(), new Relationship("rIdTianbaoStyles", book.relationshipType("styles"), name, false));
    }
}
