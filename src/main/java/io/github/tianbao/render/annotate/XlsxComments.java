package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.Relationship;
import io.github.tianbao.render.annotate.ooxml.Xml;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts comments on the cells of one sheet: a text in one part of the file, a box in another, below the clerk's own where there is one. */
final class XlsxComments {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String COMMENTS_ID = "rIdTianbaoComments";
    private static final String DRAWING_ID = "rIdTianbaoDrawing";
    private static final int CLUSTERS_OF_A_SHEET = 10;

    private final OoxmlPackage zip;
    private final PackageCopy copy;
    private final XlsxBook book;
    private final XlsxBook.Tab tab;
    private final XlsxSheet sheet;
    private final List<Relationship> relationships;
    private final SheetGeometry geometry;
    private final Map<CellAddress, CommentBox> newBoxes = new TreeMap<>();
    private final Map<CellAddress, CommentBox> boxesBefore = new HashMap<>();

    XlsxComments(OoxmlPackage zip, PackageCopy copy, XlsxBook book, XlsxBook.Tab tab, XlsxSheet sheet) throws IOException {
        this.zip = zip;
        this.copy = copy;
        this.book = book;
        this.tab = tab;
        this.sheet = sheet;
        this.relationships = zip.relationships(tab.part());
        this.geometry = sheet.geometry();
    }

    /**
     * Puts comments on cells.
     *
     * @return where comments of the clerk's lay that grew by ours
     */
    Map<CellAddress, CommentBox> put(List<Mark> marks) throws IOException {
        if (marks.isEmpty()) {
            return boxesBefore;
        }
        Optional<String> words = part("comments");
        if (words.isPresent()) {
            addTo(words.get(), marks);
        } else {
            addNew(marks);
        }
        if (!newBoxes.isEmpty()) {
            draw();
        }
        return boxesBefore;
    }

    private Optional<String> part(String kind) {
        return relationships.stream().filter(relationship -> relationship.isOf(kind) && zip.has(relationship.target()))
                .map(Relationship::target).findFirst();
    }

    private Optional<String> drawing() {
        return relationships.stream().filter(relationship -> sheet.drawing().filter(relationship.id()::equals).isPresent())
                .map(Relationship::target).filter(zip::has).findFirst();
    }

    private void addNew(List<Mark> marks) {
        String name = copy.freeName("xl/comments", ".xml");
        marks.forEach(this::newBox);
        copy.add(name, TYPE, stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            out.write(Xml.declaration() + "<comments xmlns=\"" + book.namespace() + "\"><authors><author>" + CommentText.AUTHOR
                    + "</author></authors><commentList>");
            for (Mark mark : marks) {
                out.write(element(mark, 0, ""));
            }
            out.write("</commentList></comments>");
            out.flush();
        });
        copy.relate(tab.part(), new Relationship(COMMENTS_ID, book.relationshipType("comments"), name, false));
    }

    private void newBox(Mark mark) {
        newBoxes.put(mark.cell(), geometry.beside(mark.cell(), mark.text().alone()));
    }

    private void addTo(String words, List<Mark> marks) throws IOException {
        Set<CellAddress> cells = marks.stream().map(Mark::cell).collect(Collectors.toSet());
        XlsxCommentsPart part = XlsxCommentsPart.read(zip, words, (author, comment) -> cells.contains(comment.cell()));
        Edits edits = copy.edits(words);
        int number = authorNumber(part, edits);
        List<String> elements = new ArrayList<>();
        for (Mark mark : marks) {
            XlsxComment own = part.comments().get(mark.cell());
            if (own == null) {
                newBox(mark);
                elements.add(element(mark, number, part.prefix()));
            } else {
                append(own, mark, part.prefix(), edits);
            }
        }
        addElements(part.commentList(), String.join("", elements), edits);
    }

    private static int authorNumber(XlsxCommentsPart part, Edits edits) {
        List<String> names = part.authors().stream().map(XlsxCommentsPart.Author::name).toList();
        int known = names.indexOf(CommentText.AUTHOR);
        if (known >= 0) {
            return known;
        }
        addElements(part.authorList(), "<" + part.prefix() + "author>" + CommentText.AUTHOR + "</" + part.prefix() + "author>", edits);
        return names.size();
    }

    private static void addElements(XlsxCommentsPart.Element list, String elements, Edits edits) {
        if (list.tag().empty()) {
            edits.replace(list.start(), list.end(), list.tag().opened().text() + elements + list.tag().endTag());
        } else {
            edits.insert(list.endStart(), elements);
        }
    }

    private void append(XlsxComment own, Mark mark, String prefix, Edits edits) throws IOException {
        own.append(run(CommentText.SEPARATOR + mark.text().text(), prefix), prefix, edits);
        Optional<String> drawing = drawing();
        if (drawing.isPresent()) {
            VmlDrawing boxes = vml(drawing.get());
            boxes.box(mark.cell()).ifPresent(before -> {
                boxesBefore.put(mark.cell(), before);
                boxes.place(mark.cell(), geometry.beside(mark.cell(), mark.text().below(own.words())), copy.edits(drawing.get()));
            });
        }
    }

    private Optional<VmlDrawing> read = Optional.empty();

    private VmlDrawing vml(String part) throws IOException {
        if (read.isEmpty()) {
            read = Optional.of(VmlDrawing.read(zip.open(part)));
        }
        return read.get();
    }

    private static String element(Mark mark, int author, String prefix) {
        return "<" + prefix + "comment ref=\"" + mark.cell() + "\" authorId=\"" + author + "\"><" + prefix + "text>"
                + run(mark.text().alone().text(), prefix) + "</" + prefix + "text></" + prefix + "comment>";
    }

    private static String run(String text, String prefix) {
        return "<#r><#rPr><#sz val=\"9\"/><#rFont val=\"宋体\"/></#rPr><#t xml:space=\"preserve\">".replace("#", prefix)
                + Xml.escaped(text) + "</#t></#r>".replace("#", prefix);
    }

    private void draw() throws IOException {
        Optional<String> drawing = drawing();
        if (drawing.isPresent()) {
            vml(drawing.get()).add(newBoxes, copy.edits(drawing.get()));
            return;
        }
        String name = copy.freeName("xl/drawings/vmlDrawing", ".vml");
        int cluster = 1 + CLUSTERS_OF_A_SHEET * book.sheets().indexOf(tab);
        copy.addByEnding(name, VmlDrawing.TYPE, out -> out.write(VmlDrawing.of(newBoxes, cluster).getBytes(StandardCharsets.UTF_8)));
        copy.relate(tab.part(), new Relationship(DRAWING_ID, book.relationshipType("vmlDrawing"), name, false));
        copy.edits(tab.part()).insert(sheet.placeOfDrawing(), "<" + sheet.prefix() + "legacyDrawing xmlns:r=\"" + book.relationshipNamespace()
                + "\" r:id=\"" + DRAWING_ID + "\"/>");
    }
}
