package io.github.tianbao.render.annotate;

import io.github.tianbao.check.Finding;
import io.github.tianbao.render.book.TextWidth;
import io.github.tianbao.value.CellAddress;
import io.github.tianbao.value.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the comment on a marked cell says: every finding there, what to do, and the clause it rests on. */
record CommentText(String text) {
    static final String AUTHOR = "填报核查";

    /** Excel begins a comment with its author's name too, and some programs lose the author when they save. */
    private static final String SIGNATURE = AUTHOR + "：\n";

    /** Stands between a clerk's own comment and what we add below it. */
    static final String SEPARATOR = "\n────── 填报核查 ──────\n";

    /** Excel holds 32 767 characters in a comment; the clerk's own words need room too. */
    private static final int LONGEST = 20_000;

    private static final int NARROW_PIXELS = 300;
    private static final int BROAD_PIXELS = 460;
    private static final int LINES_BEFORE_IT_GETS_BROAD = 22;
    private static final int LINE_PIXELS = 17;
    private static final int MARGIN_PIXELS = 14;
    private static final double PIXELS_PER_DIGIT = 6.6;

    static CommentText of(List<Note> notes, CellAddress cell) {
        List<String> blocks = notes.stream().map(note -> block(note, cell)).distinct().toList();
        StringBuilder text = new StringBuilder();
        int told = 0;
        while (told < blocks.size() && (told == 0 || text.length() + blocks.get(told).length() < LONGEST)) {
            text.append(told == 0 ? "" : "\n\n").append(blocks.get(told));
            told++;
        }
        if (told < blocks.size()) {
            text.append("\n\n另有 ").append(blocks.size() - told).append(" 条，见核查清单");
        }
        return new CommentText(cut(text.toString()));
    }

    /** Whether a comment is ours to take off. */
    static boolean isOurs(String author, String text) {
        return AUTHOR.equals(author) || text.startsWith(SIGNATURE);
    }

    /** A comment of its own. */
    CommentText alone() {
        return new CommentText(SIGNATURE + text);
    }

    /** A comment below the clerk's. */
    CommentText below(String own) {
        return new CommentText(own + SEPARATOR + text);
    }

    /** The width in pixels that lets the whole text be read. */
    int width() {
        return lines(NARROW_PIXELS) > LINES_BEFORE_IT_GETS_BROAD ? BROAD_PIXELS : NARROW_PIXELS;
    }

    /** The height in pixels that lets the whole text be read at that width. */
    int height() {
        return lines(width()) * LINE_PIXELS + MARGIN_PIXELS;
    }

    private int lines(int pixels) {
        return TextWidth.lines(text, (int) ((pixels - MARGIN_PIXELS) / PIXELS_PER_DIGIT));
    }

    private static String block(Note note, CellAddress cell) {
        Finding finding = note.remark().finding();
        List<String> lines = new ArrayList<>();
        lines.add("【" + note.remark().kind().word() + "】" + finding.rule());
        lines.add(finding.message());
        if (!note.place().equals(cell)) {
            lines.add("详见 " + note.place() + " 的批注");
            return String.join("\n", lines);
        }
        if (!finding.advice().isEmpty()) {
            lines.add("办法：" + finding.advice());
        }
        finding.citations().forEach(citation -> lines.add("依据：" + basis(citation)));
        return String.join("\n", lines);
    }

    private static String basis(Citation citation) {
        return List.of(
                        citation.place(),
                        citation.isQuoted() ? "「" + citation.quote() + "」" : "",
                        citation.interpretation().isEmpty() ? "" : "（解释：" + citation.interpretation() + "）")
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
