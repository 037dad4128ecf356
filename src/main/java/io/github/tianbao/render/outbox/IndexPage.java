package io.github.tianbao.render.outbox;

import java.util.List;

/**
 * What a page of the index shows.
 *
 * @param title  heading of the page
 * @param asOf   when it was written, as people read it
 * @param notes  what somebody has to do for files that wait
 * @param rows   newest first
 * @param others the other pages of the index
 */
public record IndexPage(String title, String asOf, List<String> notes, List<Row> rows, List<Link> others) {
    public IndexPage {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        others = List.copyOf(others);
    }

    /**
     * One file that came in.
     *
     * @param time       when, as people read it
     * @param township   sub-folder that it lay in; empty if none
     * @param sender     what the sheet says of who filled it in; empty if nothing
     * @param file       its name
     * @param programmes what it was recognised as
     * @param state      word to filter by: 通过, 有错误, 待定, 无法识别, 未处理, 重复 or 核查中
     * @param label      the same in detail: 3处错误
     * @param revision   1 for what is new
     * @param superseded whether a later revision has taken its place
     * @param counts     what the records came to; empty texts are left out
     * @param links      to its result folder first, then to what is in it
     */
    public record Row(
            String time,
            String township,
            String sender,
            String file,
            List<String> programmes,
            String state,
            String label,
            int revision,
            boolean superseded,
            String counts,
            List<Link> links) {
        public Row {
            programmes = List.copyOf(programmes);
            links = List.copyOf(links);
        }
    }

    /**
     * A link.
     *
     * @param path relative to the outbox, with {@code /}, as the file system has it
     */
    public record Link(String text, String path) {}
}
