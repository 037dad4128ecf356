package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part with the boxes of a sheet's comments. It looks like XML and need not be: Excel has written HTML into it whose tags are never
 * closed. So it is searched as text; what is not the box of a comment is left alone.
 */
final class VmlDrawing {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final int SHAPES_OF_A_CLUSTER = 1024;
    private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
    private static final String TEXT_BOX = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
            + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final Pattern SHAPE = Pattern.compile("<v:shape\\s");
    private static final String SHAPE_END = "</v:shape>";
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");
    private static final Pattern ANCHOR = Pattern.compile("<x:Anchor>([^<]*)</x:Anchor>");
    private static final Pattern NUMBER = Pattern.compile("\"_x0000_s(\\d+)\"");

    /** One character a byte, so that places in the text are places in the part. */
    private final String text;
    private final Map<CellAddress, Box> boxes = new HashMap<>();
    private int shapes;

    private record Box(int start, int end, int anchorStart, int anchorEnd) {}

    private VmlDrawing(String text) {
        this.text = text;
        Matcher shape = SHAPE.matcher(text);
        while (shape.find()) {
            int end = text.indexOf(SHAPE_END, shape.start());
            if (end > 0) {
                shapes++;
                take(shape.start(), end + SHAPE_END.length());
            }
        }
    }

    static VmlDrawing read(InputStream in) throws IOException {
        try (in) {
            return new VmlDrawing(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    private void take(int start, int end) {
        Matcher row = ROW.matcher(text).region(start, end);
        Matcher column = COLUMN.matcher(text).region(start, end);
        Matcher anchor = ANCHOR.matcher(text).region(start, end);
        int note = text.indexOf("ObjectType=\"Note\"", start);
        if (note > 0 && note < end && row.find() && column.find() && anchor.find()) {
            CellAddress cell = new CellAddress(Integer.parseInt(row.group(1)) + 1, Integer.parseInt(column.group(1)));
            boxes.put(cell, new Box(start, end, anchor.start(1), anchor.end(1)));
        }
    }

    /** Where the comment of a cell lies. */
    Optional<CommentBox> box(CellAddress cell) {
        return Optional.ofNullable(boxes.get(cell)).map(box -> CommentBox.parse(text.substring(box.anchorStart(), box.anchorEnd())));
    }

    /** Lays the comment of a cell elsewhere; nothing if it has no box. */
    void place(CellAddress cell, CommentBox place, Edits edits) {
        Box box = boxes.get(cell);
        if (box != null) {
            edits.replace(box.anchorStart(), box.anchorEnd(), place.text());
        }
    }

    /** Takes boxes away; false if nothing is drawn any more then. */
    boolean remove(Iterable<CellAddress> cells, Edits edits) {
        int left = shapes;
        for (CellAddress cell : cells) {
            Box box = boxes.get(cell);
            if (box != null) {
                edits.remove(box.start(), box.end());
                left--;
            }
        }
        return left > 0;
    }

    /** Adds boxes after everything else. */
    void add(Map<CellAddress, CommentBox> places, Edits edits) {
        int end = text.lastIndexOf("</xml>");
        int first = 1;
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            first = Math.max(first, Integer.parseInt(number.group(1)) + 1);
        }
        boolean declared = text.contains("xmlns:v=") && text.contains("xmlns:o=") && text.contains("xmlns:x=");
        String type = text.contains("\"_x0000_t202\"") ? "" : declared ? TEXT_BOX : TEXT_BOX.replace("<v:shapetype", "<v:shapetype" + NAMESPACES);
        edits.insert(end < 0 ? text.length() : end, type + shapes(places, Math.max(first, SHAPES_OF_A_CLUSTER + 1), declared ? "" : NAMESPACES));
    }

    /**
     * A new drawing.
     *
     * @param cluster the first number of a thousand shapes that no other drawing of the workbook uses
     */
    static String of(Map<CellAddress, CommentBox> places, int cluster) {
        StringBuilder clusters = new StringBuilder().append(cluster);
        for (int more = 1; more * SHAPES_OF_A_CLUSTER < places.size(); more++) {
            clusters.append(',').append(cluster + more);
        }
        return "<xml" + NAMESPACES + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + clusters + "\"/></o:shapelayout>"
                + TEXT_BOX + shapes(places, cluster * SHAPES_OF_A_CLUSTER + 1, "") + "</xml>";
    }

    private static String shapes(Map<CellAddress, CommentBox> places, int first, String namespaces) {
        StringBuilder shapes = new StringBuilder();
        int number = first;
        for (Map.Entry<CellAddress, CommentBox> place : places.entrySet()) {
            shapes.append("<v:shape").append(namespaces).append(" id=\"_x0000_s").append(number++)
                    .append("\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                            + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
                            + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                            + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                    .append(place.getValue().text()).append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                    .append(place.getKey().row() - 1).append("</x:Row><x:Column>").append(place.getKey().column())
                    .append("</x:Column></x:ClientData></v:shape>");
        }
        return shapes.toString();
    }
}
