package io.github.tianbao.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A table of an annex, to be laid out in one way or another.
 *
 * @param columns CSV fields in the order in which they are laid out
 * @param headings what stands over each of them
 */
record PrintedAnnex(String title, List<String> columns, List<String> headings, List<Map<String, String>> rows) {

    /** The table as printed: the fields are the headings. */
    static PrintedAnnex of(String title, List<Map<String, String>> rows) {
        List<String> columns = List.copyOf(rows.get(0).keySet());
        return new PrintedAnnex(title, columns, columns, rows);
    }

    /** Other columns, in this order; {@code field=heading} rewords one. */
    PrintedAnnex with(String... fields) {
        List<String> chosen = new ArrayList<>();
        List<String> reworded = new ArrayList<>();
        for (String field : fields) {
            int sign = field.indexOf('=');
            chosen.add(sign < 0 ? field : field.substring(0, sign));
            reworded.add(sign < 0 ? field : field.substring(sign + 1));
        }
        return new PrintedAnnex(title, chosen, reworded, rows);
    }

    /** The rows of which something holds. */
    PrintedAnnex where(Predicate<Map<String, String>> wanted) {
        return new PrintedAnnex(title, columns, headings, rows.stream().filter(wanted).toList());
    }

    /** Writes the headings; gives where one of them stands. */
    String headings(PrintedSheet sheet, String field) {
        return sheet.headings(headings.toArray(String[]::new)).cell(columns.indexOf(field));
    }

    void rows(PrintedSheet sheet) {
        rows.forEach(row -> sheet.row(columns.stream().map(column -> typed(column, row.getOrDefault(column, ""))).toArray()));
    }

    /** Amounts and running numbers are numbers; everything else is typed as words. */
    private static Object typed(String column, String text) {
        return column.equals("序号") || column.startsWith("投资概算") ? new BigDecimal(text) : text;
    }
}
