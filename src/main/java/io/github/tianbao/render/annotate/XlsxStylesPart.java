package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The part with the styles: lists of fonts, fills, borders and formats, to which more can be added. */
final class XlsxStylesPart {
    /** The lists in their order, ECMA-376 part 1, 18.8.39, and what a list begins with where there is none. */
    private static final Map<String, List<String>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("numFmts", List.of());
        LISTS.put("fonts", List.of("<#font><#sz val=\"11\"/><#name val=\"宋体\"/></#font>"));
        LISTS.put("fills", List.of("<#fill><#patternFill patternType=\"none\"/></#fill>", "<#fill><#patternFill patternType=\"gray125\"/></#fill>"));
        LISTS.put("borders", List.of("<#border><#left/><#right/><#top/><#bottom/><#diagonal/></#border>"));
        LISTS.put("cellStyleXfs", List.of());
        LISTS.put("cellXfs", List.of("<#xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));
        for (String later : List.of("cellStyles", "dxfs", "tableStyles", "colors", "extLst")) {
            LISTS.put(later, List.of());
        }
    }

    /** A list that is there: where its start tag lies, where its last child ends, how many it has. */
    private static final class Present {
        private final StartTag tag;
        private final long start;
        private final long end;
        private long lastEnd;
        private int count;

        Present(PartScan scan) throws IOException {
            this.tag = scan.tag();
            this.start = scan.start();
            this.end = scan.end();
        }
    }

    private final byte[] content;
    private final Map<String, Present> lists = new HashMap<>();
    private final Map<String, List<String>> added = new HashMap<>();
    private final List<long[]> cellFormats = new ArrayList<>();
    private String prefix = "";
    private long endOfAll;

    private XlsxStylesPart(byte[] content) {
        this.content = content;
    }

    static XlsxStylesPart read(byte[] content) throws IOException {
        XlsxStylesPart part = new XlsxStylesPart(content);
        try (PartScan scan = new PartScan(new ByteArrayInputStream(content))) {
            while (scan.next()) {
                part.take(scan);
            }
        }
        return part;
    }

    private void take(PartScan scan) throws IOException {
        if (scan.isStart("styleSheet")) {
            prefix = scan.prefix();
        } else if (scan.isEnd("styleSheet")) {
            endOfAll = scan.start();
        } else if (scan.isStart() && scan.depth() == 2) {
            takeList(scan);
        }
    }

    private void takeList(PartScan scan) throws IOException {
        String name = scan.name();
        Present list = new Present(scan);
        lists.put(name, list);
        long child = 0;
        while (scan.next() && scan.depth() > 1) {
            if (scan.isStart() && scan.depth() == 3) {
                child = scan.start();
            } else if (!scan.isStart() && scan.depth() == 2) {
                list.count++;
                if (name.equals("cellXfs")) {
                    cellFormats.add(new long[] {child, scan.end()});
                }
            }
        }
        list.lastEnd = scan.start();
    }

    byte[] content() {
        return content;
    }

    /** The text of an element with its names as this document writes them; {@code #} stands before each. */
    String named(String element) {
        return element.replace("#", prefix);
    }

    int count(String list) {
        return (lists.containsKey(list) ? lists.get(list).count : LISTS.get(list).size()) + added.getOrDefault(list, List.of()).size();
    }

    /** Adds to a list and gives the number of what was added. */
    int add(String list, String element) {
        int number = count(list);
        added.computeIfAbsent(list, name -> new ArrayList<>()).add(element);
        return number;
    }

    /** The format with a number; the first one if there is none of that number. */
    String cellFormat(int number) {
        if (cellFormats.isEmpty()) {
            return named(LISTS.get("cellXfs").get(0));
        }
        if (number >= cellFormats.size()) {
            List<String> ours = added.getOrDefault("cellXfs", List.of());
            return number - cellFormats.size() < ours.size() ? ours.get(number - cellFormats.size()) : cellFormat(0);
        }
        long[] range = cellFormats.get(number);
        return new String(content, (int) range[0], (int) (range[1] - range[0]), StandardCharsets.UTF_8);
    }

    /** What was added. */
    Edits edits() {
        Edits edits = new Edits();
        for (String list : LISTS.keySet()) {
            if (added.containsKey(list)) {
                edit(list, String.join("", added.get(list)), edits);
            }
        }
        return edits;
    }

    private void edit(String name, String elements, Edits edits) {
        Present list = lists.get(name);
        if (list == null) {
            String first = named(String.join("", LISTS.get(name)));
            edits.insert(placeOf(name), "<" + prefix + name + " count=\"" + count(name) + "\">" + first + elements + "</" + prefix + name + ">");
            return;
        }
        StartTag tag = list.tag.with("count", String.valueOf(count(name)));
        if (list.tag.empty()) {
            edits.replace(list.start, list.end, tag.opened().text() + elements + tag.endTag());
        } else {
            edits.replace(list.start, list.end, tag.text());
            edits.insert(list.lastEnd, elements);
        }
    }

    /** Before the first list that comes later. */
    private long placeOf(String name) {
        List<String> order = List.copyOf(LISTS.keySet());
        return order.subList(order.indexOf(name) + 1, order.size()).stream().filter(lists::containsKey)
                .mapToLong(later -> lists.get(later).start).findFirst().orElse(endOfAll);
    }
}
