package io.github.tianbao.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An invented workbook of ledgers, a sheet each, as an office keeps them; faults are put in one cell at a time. */
final class LedgerBook {
    private static final String DATE = "yyyy-mm-dd";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;

    private final String line;
    private final Map<String, Ledger> ledgers = new LinkedHashMap<>();

    /**
     * A book without sheets.
     *
     * @param line the fill-in line above each table
     */
    LedgerBook(String line) {
        this.line = line;
    }

    private record Ledger(String title, List<String> headings, List<List<Object>> rows) {
        int widthOf(int column) {
            int longest = rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            return Math.max(NARROWEST, Math.min(WIDEST, Math.max(width(headings.get(column)), longest) + 2));
        }

        private static int width(Object value) {
            return value instanceof LocalDate ? 10 : value.toString().chars().map(character -> character < 256 ? 1 : 2).sum();
        }
    }

    /** Adds a sheet; headings are separated by blanks, blank cells are {@code ""}. */
    LedgerBook sheet(String name, String title, String headings) {
        ledgers.put(name, new Ledger(title, List.of(headings.split(" ")), new ArrayList<>()));
        return this;
    }

    /** Adds a row to the sheet added last. */
    LedgerBook row(Object... values) {
        Ledger last = new ArrayList<>(ledgers.values()).get(ledgers.size() - 1);
        if (values.length != last.headings.size()) {
            throw new IllegalArgumentException(List.of(values) + " under " + last.headings);
        }
        last.rows.add(new ArrayList<>(List.of(values)));
        return this;
    }

    /** Puts another value into a cell of a row, counted from 1. */
    LedgerBook set(String sheet, int number, String heading, Object value) {
        Ledger ledger = ledgers.get(sheet);
        ledger.rows.get(number - 1).set(ledger.headings.indexOf(heading), value);
        return this;
    }

    /** What stands in a cell of a row, counted from 1. */
    Object at(String sheet, int number, String heading) {
        Ledger ledger = ledgers.get(sheet);
        return ledger.rows.get(number - 1).get(ledger.headings.indexOf(heading));
    }

    /** Puts another title over a sheet. */
    LedgerBook titled(String sheet, String title) {
        Ledger ledger = ledgers.get(sheet);
        ledgers.put(sheet, new Ledger(title, ledger.headings, ledger.rows));
        return this;
    }

    /** Leaves a row out, counted from 1. */
    LedgerBook without(String sheet, int number) {
        ledgers.get(sheet).rows.remove(number - 1);
        return this;
    }

    /** The book as a workbook. */
    PrintedLayout layout(String name) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        OfficeStyles styles = new OfficeStyles(workbook, DATE);
        ledgers.forEach((sheetName, ledger) -> {
            PrintedSheet sheet = new PrintedSheet(workbook, styles, sheetName, ledger.headings.size())
                    .title(ledger.title).line(line).plainHeadings(ledger.headings);
            for (int column = 0; column < ledger.headings.size(); column++) {
                sheet.width(column, ledger.widthOf(column));
            }
            ledger.rows.forEach(row -> sheet.row(row.toArray()));
        });
        return new PrintedLayout(name, workbook, List.of());
    }
}
