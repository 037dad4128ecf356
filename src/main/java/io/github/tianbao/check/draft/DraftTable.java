package io.github.tianbao.check.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table of the sheet as a table of the draft.
 *
 * @param titles texts above the header, top down
 */
record DraftTable(String sheet, List<String> titles, List<DraftField> fields) {
    /** So many columns tell the table from others. */
    private static final int TELLING = 3;

    private static final Pattern YEAR = Pattern.compile("^.*\\d{4}年度?");
    private static final int SHORTEST_TITLE = 4;

    /** The words of the title that will stand over next year's sheet too. */
    String lastingTitle() {
        String rest = YEAR.matcher(title()).replaceFirst("");
        return rest.length() < SHORTEST_TITLE ? title() : rest;
    }

    /** The title of the table, else the name of its sheet. */
    String title() {
        return titles.stream().map(title -> title.replaceAll("\\s+", "")).filter(title -> title.length() > 3).findFirst().orElse(sheet);
    }

    /** What a person calls a record by: a name, else the first column. */
    DraftField label() {
        return fields.stream().filter(DraftField::isName).findFirst().orElse(fields.get(0));
    }

    Optional<DraftField> identifier() {
        return fields.stream().filter(DraftField::identifies).findFirst();
    }

    /** Fields without whose column a sheet is another table: names and identifiers, else the first columns. */
    List<DraftField> telling() {
        List<DraftField> named = fields.stream().filter(field -> field.isName() || field.identifies()).toList();
        return named.size() > 1 ? named : fields.stream().limit(TELLING).toList();
    }
}
