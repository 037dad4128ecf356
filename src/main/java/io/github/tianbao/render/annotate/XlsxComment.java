package io.github.tianbao.render.annotate;

import io.github.tianbao.render.annotate.ooxml.Edits;
import io.github.tianbao.render.annotate.ooxml.PartScan;
import io.github.tianbao.render.annotate.ooxml.StartTag;
import io.github.tianbao.render.annotate.ooxml.Xml;
import io.github.tianbao.value.CellAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A comment as it stands in its part: words in runs, each with its own formatting, so that those before ours keep theirs.
 *
 * @param start first byte of the element
 * @param end   the byte after it
 * @param place where more words belong
 */
record XlsxComment(CellAddress cell, int author, long start, long end, Place place, List<Run> runs) {

    /**
     * Where more words belong.
     *
     * @param at     after the last run
     * @param before what has to stand before them, and after
     *
     */
    record Place(long at, long until, String before, String after) {}

    /**
     * Some words.
     *
     * @param wrapped   whether they stand in a run; words without formatting may stand by themselves
     * @param formatted whether the run has a format
     * @param textStart first byte of the element of the words alone
     */
    record Run(boolean wrapped, boolean formatted, long start, long end, long textStart, long textEnd, StartTag tag, String text) {}

    XlsxComment {
        runs = List.copyOf(runs);
    }

    /** Reads the comment that begins here; the scan stands at its end then. */
    static XlsxComment read(PartScan scan) throws IOException {
        CellAddress cell = CellAddress.parse(scan.attribute("ref").orElse(""));
        int author = scan.number("authorId", 0);
        long start = scan.start();
        String name = "<" + scan.prefix() + "text>";
        String endName = "</" + scan.prefix() + "text>";
        StartTag tag = scan.tag();
        Place place = tag.empty()
                ? new Place(start, scan.end(), tag.opened().text() + name, endName + tag.endTag())
                : new Place(scan.end(), scan.end(), name, endName);
        List<Run> runs = new ArrayList<>();
        while (!scan.isEnd("comment")) {
            scan.next();
            if (scan.isStart("text")) {
                StartTag text = scan.tag();
                place = text.empty()
                        ? new Place(scan.start(), scan.end(), text.opened().text(), text.endTag())
                        : new Place(scan.end(), scan.end(), "", "");
            } else if (scan.isStart("r")) {
                readRun(scan, runs);
            } else if (scan.isStart("t")) {
                runs.add(readText(scan, false, false, scan.start()));
            }
        }
        if (!runs.isEmpty()) {
            long at = runs.get(runs.size() - 1).end();
            place = new Place(at, at, "", "");
        }
        return new XlsxComment(cell, author, start, scan.end(), place, runs);
    }

    private static void readRun(PartScan scan, List<Run> runs) throws IOException {
        long start = scan.start();
        boolean formatted = false;
        int at = runs.size();
        while (!scan.isEnd("r")) {
            scan.next();
            formatted |= scan.isStart("rPr");
            if (scan.isStart("t")) {
                runs.add(readText(scan, true, formatted, start));
            }
        }
        if (runs.size() > at) {
            Run run = runs.get(at);
            runs.set(at, new Run(true, formatted, start, scan.end(), run.textStart(), run.textEnd(), run.tag(), run.text()));
        }
    }

    private static Run readText(PartScan scan, boolean wrapped, boolean formatted, long start) throws IOException {
        long textStart = scan.start();
        StartTag tag = scan.tag();
        String text = scan.text();
        return new Run(wrapped, formatted, start, scan.end(), textStart, scan.end(), tag, text);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    /** Adds words below those that are there. */
    void append(String run, String prefix, Edits edits) {
        for (Run known : runs) {
            if (!known.wrapped()) {
                edits.insert(known.start(), "<" + prefix + "r>");
                edits.insert(known.end(), "</" + prefix + "r>");
            }
        }
        edits.replace(place.at(), place.until(), place.before() + run + place.after());
    }

    /**
     * Cuts the words off where a separator begins, whether the runs are still as we wrote them or were merged since. A comment that was
     * plain text before ours was added becomes plain text again.
     *
     * @return whether the separator was there
     */
    boolean cut(String separator, Edits edits) {
        int end = words().indexOf(separator);
        if (end < 0) {
            return false;
        }
        boolean plain = runs.get(0).text().length() >= end && runs.get(0).wrapped() && !runs.get(0).formatted();
        int start = 0;
        for (Run run : runs) {
            int room = Math.max(0, end - start);
            start += run.text().length();
            if (room == 0 && run != runs.get(0)) {
                edits.remove(run.start(), run.end());
            } else if (plain) {
                edits.replace(run.start(), run.end(), words(run, room));
            } else if (run.text().length() > room) {
                edits.replace(run.textStart(), run.textEnd(), words(run, room));
            }
        }
        return true;
    }

    private static String words(Run run, int room) {
        String text = run.text().substring(0, Math.min(room, run.text().length()));
        return run.tag().opened().text() + Xml.escaped(text) + run.tag().endTag();
    }
}
