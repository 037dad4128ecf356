package io.github.tianbao.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheets that an earlier run of ours put into a workbook: the checklist, found by a defined name because people rename sheets, and
 * the hidden ledger of the marks. They are no part of what the clerk sends.
 */
final class OwnSheets {
    /** What the defined name is called that points at the checklist. */
    static final String CHECKLIST_NAME = "_tianbao_marks";

    /** What the defined name is called that says which file the workbook is a marked copy of. */
    static final String ORIGIN_NAME = "_tianbao_origin";

    static final Set<String> NAMES = Set.of(CHECKLIST_NAME, ORIGIN_NAME);

    private static final String LEDGER = "_tianbao";
    private static final Pattern ORIGIN = Pattern.compile("\\s*\"([0-9a-f]{64})\"\\s*");

    private OwnSheets() {}

    /**
     * The sheets that are the clerk's.
     *
     * @param checklistReference what {@link #CHECKLIST_NAME} refers to, for example {@code '核查清单'!$A$1}
     */
    static List<SourceSheet> leftOut(List<SourceSheet> sheets, Optional<String> checklistReference) {
        String checklist = checklistReference.map(OwnSheets::sheetOf).orElse("");
        return sheets.stream()
                .filter(sheet -> !sheet.name().equals(checklist))
                .filter(sheet -> !(sheet.hidden() && sheet.name().equals(LEDGER)))
                .toList();
    }

    /**
     * The SHA-256 of the file that a workbook is a marked copy of.
     *
     * @param originReference what {@link #ORIGIN_NAME} refers to: a text in quotes
     */
    static Optional<String> markedCopyOf(Optional<String> originReference) {
        return originReference.map(ORIGIN::matcher).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }

    private static String sheetOf(String reference) {
        String sheet = reference.substring(0, Math.max(reference.lastIndexOf('!'), 0));
        boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
        return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
    }
}
