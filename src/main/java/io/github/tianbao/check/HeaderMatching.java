package io.github.tianbao.check;

import io.github.tianbao.programme.HeadingCandidate;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Programme;
import io.github.tianbao.programme.recognition.FormHeadings;
import io.github.tianbao.sheet.FormLabels;
import io.github.tianbao.sheet.HeaderBand;
import io.github.tianbao.sheet.Table;
import io.github.tianbao.sheet.Workbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins the two halves that know nothing of each other: header bands of a workbook and heading candidates that
 * recognition scores. One matching serves one workbook.
 */
public final class HeaderMatching {
    private final List<HeaderBand> bands;

    public HeaderMatching(List<HeaderBand> bands) {
        this.bands = List.copyOf(bands);
    }

    /** All that may be a header in a workbook, and the sheets that may be a form of one of these programmes. */
    public static HeaderMatching of(Workbook workbook, List<Programme> programmes) {
        List<HeaderBand> bands = new ArrayList<>(workbook.headerCandidates());
        FormHeadings headings = new FormHeadings(programmes);
        if (!headings.isEmpty()) {
            bands.addAll(workbook.formCandidates(new Labels(headings)));
        }
        return new HeaderMatching(bands);
    }

    /** What programmes call the cells of their forms, for the reader of sheets, who knows no programme. */
    private record Labels(FormHeadings headings) implements FormLabels {
        @Override
        public boolean isLabel(String text) {
            return headings.isLabel(text);
        }

        @Override
        public boolean isPath(String group, String label) {
            return headings.isPath(group, label);
        }
    }

    /** The bands as recognition wants them; the id of a candidate is its position. */
    public List<HeadingCandidate> candidates() {
        return IntStream.range(0, bands.size()).mapToObj(id -> candidate(id, bands.get(id))).toList();
    }

    /** The bands that were recognised, as {@link io.github.tianbao.sheet.Workbook#tables} wants them. */
    public List<HeaderBand> chosen(List<Match> matches) {
        return matches.stream().map(this::band).toList();
    }

    /** Pairs the tables read under the chosen bands with their matches and puts those of one programme together, in sheet order. */
    public Map<Programme, List<MatchedTable>> byProgramme(List<Match> matches, List<Table> tables) {
        Map<Programme, List<MatchedTable>> grouped = new LinkedHashMap<>();
        for (Table table : tables) {
            Match match = matchOf(table, matches);
            grouped.computeIfAbsent(match.programme(), programme -> new ArrayList<>()).add(new MatchedTable(match, table));
        }
        return grouped;
    }

    private Match matchOf(Table table, List<Match> matches) {
        return matches.stream()
                .filter(match -> sameBand(band(match), table.header()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "table at " + table.sheet() + " row " + table.header().firstRow() + " was not recognised"));
    }

    private HeaderBand band(Match match) {
        return bands.get(match.candidateId());
    }

    private static boolean sameBand(HeaderBand one, HeaderBand other) {
        return one.sheetIndex() == other.sheetIndex() && one.firstRow() == other.firstRow() && one.columns().equals(other.columns());
    }

    private static HeadingCandidate candidate(int id, HeaderBand band) {
        List<HeadingCandidate.Heading> headings = band.columns().stream()
                .map(column -> new HeadingCandidate.Heading(column.index(), column.path()))
                .toList();
        return new HeadingCandidate(
                id, band.sheet(), band.firstRow(), band.lastRow(), band.titles(), headings, band.layoutScore(), band.isForm());
    }
}
