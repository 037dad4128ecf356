package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.HeadingCandidate;
import io.github.tianbao.programme.recognition.SheetHeadings.ColumnHeading;
import io.github.tianbao.value.CellAddress;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that the sentences of recognition share. */
final class Wording {
    private static final int MOST_HEADINGS = 12;

    private Wording() {}

    static String rows(HeadingCandidate candidate) {
        return candidate.firstRow() == candidate.lastRow()
                ? "第" + candidate.firstRow() + "行"
                : "第" + candidate.firstRow() + "—" + candidate.lastRow() + "行";
    }

    static String table(Fit fit) {
        boolean onlyOne = fit.programme().tables().size() == 1;
        return "“" + fit.programme().name() + "”" + (onlyOne ? "" : "的《" + fit.table().name() + "》");
    }

    static String column(ColumnHeading column) {
        return CellAddress.letters(column.column()) + "列“" + column.printed() + "”";
    }

    static String quoted(Collection<String> words) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining("、"));
    }

    /** The headings seen; of many the first ones and how many there are. */
    static String headings(HeadingCandidate candidate) {
        List<String> seen = candidate.headings().stream()
                .map(HeadingCandidate.Heading::text)
                .map(text -> text.replaceAll("\\s+", ""))
                .filter(text -> !text.isEmpty())
                .toList();
        String first = String.join("、", seen.subList(0, Math.min(MOST_HEADINGS, seen.size())));
        return seen.size() > MOST_HEADINGS ? first + "……共" + seen.size() + "列" : first;
    }
}
