package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PackageCopy;
import io.github.tianbao.render.annotate.ooxml.Relationship;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Removes our comments from one sheet, and our words from the clerk's. Parts that only held ours go. */
final class XlsxEarlierComments {
    private final OoxmlPackage zip;
    private final PackageCopy copy;
    private final XlsxBook.Tab tab;
    private final Optional<Drawing> drawing;
    private final List<Relationship> relationships;

    /** The element of the sheet that names the drawing with the boxes. */
    record Drawing(String id, long start, long end) {}

    XlsxEarlierComments(OoxmlPackage zip, PackageCopy copy, XlsxBook.Tab tab, Optional<Drawing> drawing) throws IOException {
        this.zip = zip;
        this.copy = copy;
        this.tab = tab;
        this.drawing = drawing;
        this.relationships = zip.relationships(tab.part());
    }

    /**
     * Takes them off.
     *
     * @param boxesBefore where the clerk's own comment on a cell lay before, if known
     */
    void takeOff(Function<CellAddress, Optional<CommentBox>> boxesBefore) throws IOException {
        Optional<Relationship> words = relationships.stream()
                .filter(relationship -> relationship.isOf("comments") && zip.has(relationship.target())).findFirst();
        if (words.isEmpty()) {
            return;
        }
        XlsxCommentsPart part = XlsxCommentsPart.read(zip, words.get().target(), (author, comment) ->
                CommentText.isOurs(author, comment.words()) || comment.words().contains(CommentText.SEPARATOR));
        Map<Boolean, List<XlsxComment>> found = part.comments().values().stream()
                .collect(Collectors.partitioningBy(comment -> CommentText.isOurs(part.author(comment.author()), comment.words())));
        List<XlsxComment> ours = found.get(true);
        if (ours.size() == part.count()) {
            copy.remove(words.get().target());
            copy.unrelate(tab.part(), words.get().id());
        } else {
            remove(part, ours, copy.edits(words.get().target()));
        }
        List<XlsxComment> cut = found.get(false);
        cut.forEach(comment -> comment.cut(CommentText.SEPARATOR, copy.edits(words.get().target())));
        redraw(cells(ours), cells(cut), boxesBefore);
    }

    private static void remove(XlsxCommentsPart part, List<XlsxComment> ours, Edits edits) {
        ours.forEach(comment -> edits.remove(comment.start(), comment.end()));
        XlsxCommentsPart.Author last = part.authors().get(part.authors().size() - 1);
        // Authors are numbered, so that only the last one can go.
        if (last.name().equals(CommentText.AUTHOR)) {
            edits.remove(last.start(), last.end());
        }
    }

    private static List<CellAddress> cells(List<XlsxComment> comments) {
        return comments.stream().map(XlsxComment::cell).toList();
    }

    private void redraw(List<CellAddress> gone, List<CellAddress> cut, Function<CellAddress, Optional<CommentBox>> boxesBefore)
            throws IOException {
        Optional<Relationship> to = relationships.stream()
                .filter(relationship -> drawing.filter(known -> known.id().equals(relationship.id())).isPresent())
                .filter(relationship -> zip.has(relationship.target())).findFirst();
        if (to.isEmpty()) {
            return;
        }
        VmlDrawing boxes = VmlDrawing.read(zip.open(to.get().target()));
        Edits edits = copy.edits(to.get().target());
        cut.forEach(cell -> boxesBefore.apply(cell).ifPresent(before -> boxes.place(cell, before, edits)));
        if (!boxes.remove(gone, edits)) {
            copy.remove(to.get().target());
            copy.unrelate(tab.part(), to.get().id());
            copy.edits(tab.part()).remove(drawing.get().start(), drawing.get().end());
        }
    }
}
