package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.OoxmlPackage;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** What the part with a sheet's comments holds: its authors, and those comments that somebody wants to know. */
final class XlsxCommentsPart {
    private final List<Author> authors = new ArrayList<>();
    private final Map<CellAddress, XlsxComment> comments = new HashMap<>();
    private String prefix = "";
    private Element authorList;
    private Element commentList;
    private int count;

    /** An author and the bytes of the element. */
    record Author(String name, long start, long end) {}

    /**
     * A list.
     *
     * @param endStart first byte of its end tag
     */
    record Element(StartTag tag, long start, long end, long endStart) {}

    /**
     * Reads the part.
     *
     * @param wanted tells by author and comment which ones to keep
     */
    static XlsxCommentsPart read(OoxmlPackage zip, String part, BiPredicate<String, XlsxComment> wanted) throws IOException {
        XlsxCommentsPart comments = new XlsxCommentsPart();
        try (PartScan scan = zip.scan(part)) {
            while (scan.next()) {
                comments.take(scan, wanted);
            }
        }
        return comments;
    }

    private void take(PartScan scan, BiPredicate<String, XlsxComment> wanted) throws IOException {
        if (scan.isStart("authors")) {
            prefix = scan.prefix();
            authorList = new Element(scan.tag(), scan.start(), scan.end(), 0);
        } else if (scan.isEnd("authors")) {
            authorList = new Element(authorList.tag(), authorList.start(), authorList.end(), scan.start());
        } else if (scan.isStart("author")) {
            long start = scan.start();
            authors.add(new Author(scan.text(), start, scan.end()));
        } else if (scan.isStart("commentList")) {
            commentList = new Element(scan.tag(), scan.start(), scan.end(), 0);
        } else if (scan.isEnd("commentList")) {
            commentList = new Element(commentList.tag(), commentList.start(), commentList.end(), scan.start());
        } else if (scan.isStart("comment")) {
            takeComment(XlsxComment.read(scan), wanted);
        }
    }

    private void takeComment(XlsxComment comment, BiPredicate<String, XlsxComment> wanted) {
        count++;
        if (wanted.test(author(comment.author()), comment)) {
            comments.put(comment.cell(), comment);
        }
    }

    /** The comments that were wanted, by cell. */
    Map<CellAddress, XlsxComment> comments() {
        return comments;
    }

    /** How many comments there are in all. */
    int count() {
        return count;
    }

    List<Author> authors() {
        return authors;
    }

    String author(int number) {
        return number < authors.size() ? authors.get(number).name() : "";
    }

    String prefix() {
        return prefix;
    }

    Element authorList() {
        return authorList;
    }

    Element commentList() {
        return commentList;
    }
}
