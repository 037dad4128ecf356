package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.HeadingCandidate;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.Recognition;
import io.github.tianbao.programme.TableLayout;
import io.github.tianbao.programme.TableSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises the tables of a workbook by their heading paths. What a programme knows decides; layout breaks ties. It never guesses between
 * two readings that fit equally, and always says why. Immutable; safe for many threads.
 */
public final class Recogniser {
    private final List<KnownTable> tables;

    /** A table that some programme wants, its headings normalised once. */
    private record KnownTable(Programme programme, TableSpec table, List<FieldHeadings> fields) {}

    /** @param programmes those to choose from; only one if the user named it */
    public Recogniser(List<Programme> programmes) {
        tables = programmes.stream()
                .flatMap(programme -> programme.tables().stream().map(table -> new KnownTable(
                        programme, table, table.fields().stream().map(FieldHeadings::of).toList())))
                .toList();
    }

    /**
     * Recognises what can be recognised.
     *
     * @param candidates     bands of rows that may be headers, of all sheets
     * @param sheetsWithText names of the sheets with something in them, in workbook order; those without any candidate are
     *                       told as unrecognised too, so that no sheet is passed over in silence
     */
    public Recognition recognise(List<HeadingCandidate> candidates, List<String> sheetsWithText) {
        Set<String> sheets = new LinkedHashSet<>(sheetsWithText);
        candidates.forEach(candidate -> sheets.add(candidate.sheet()));
        List<Match> matches = new ArrayList<>();
        List<Recognition.Unrecognised> unrecognised = new ArrayList<>();
        for (String sheet : sheets) {
            List<HeadingCandidate> ofSheet = candidates.stream().filter(candidate -> candidate.sheet().equals(sheet)).toList();
            SheetReading reading = SheetReading.of(sheet, ofSheet, ofSheet.stream().flatMap(this::fits).toList());
            matches.addAll(reading.matches());
            unrecognised.addAll(reading.unrecognised());
        }
        return new Recognition(matches, unrecognised);
    }

    private Stream<Fit> fits(HeadingCandidate candidate) {
        SheetHeadings sheet = new SheetHeadings(candidate);
        return tables.stream()
                .filter(known -> known.table().layouts().contains(candidate.form() ? TableLayout.FORM : TableLayout.ROWS))
                .map(known -> new Fit(candidate, known.programme(), known.table(), sheet, ColumnAssignment.of(sheet, known.fields())))
                .filter(fit -> fit.count() > 0 || !fit.assignment().contested().isEmpty());
    }
}
