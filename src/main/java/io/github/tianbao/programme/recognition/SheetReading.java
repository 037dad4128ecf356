package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.HeadingCandidate;
import io.github.tianbao.programme.Match;
import io.github.tianbao.programme.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among the fits of one sheet: the best one first, then the best one elsewhere on the sheet, until none is left. */
final class SheetReading {
    private static final int MOST_RUNNERS_UP = 2;

    private final String sheet;
    private final List<HeadingCandidate> candidates;
    private final List<Fit> all;
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** A fit that was chosen, and the first rows of the same header further down. */
    private record Accepted(Fit fit, List<Integer> repetitions) {}

    private SheetReading(String sheet, List<HeadingCandidate> candidates, List<Fit> all) {
        this.sheet = sheet;
        this.candidates = candidates;
        this.all = all;
    }

    static SheetReading of(String sheet, List<HeadingCandidate> candidates, List<Fit> fits) {
        SheetReading reading = new SheetReading(sheet, candidates, fits);
        reading.choose(new ArrayList<>(fits));
        return reading;
    }

    private void choose(List<Fit> left) {
        while (!left.isEmpty()) {
            List<Fit> best = bestOfEachTable(left);
            Fit top = best.get(0);
            Refusal refusal = new Refusal(top, rivals(top, best), twins(top, left), runnersUp(top, best));
            if (refusal.isNeeded()) {
                refusals.add(refusal);
            } else {
                accept(top, left);
            }
            left.removeIf(fit -> fit.overlaps(top) || !refusal.isNeeded() && fit.repeats(top));
        }
    }

    private void accept(Fit fit, List<Fit> left) {
        accepted.add(new Accepted(fit, left.stream()
                .filter(other -> !other.overlaps(fit) && other.repeats(fit))
                .map(other -> other.candidate().firstRow())
                .distinct()
                .sorted()
                .toList()));
    }

    /** The best band of each table, the best table first. */
    private static List<Fit> bestOfEachTable(List<Fit> fits) {
        List<Fit> best = new ArrayList<>();
        for (Fit fit : fits.stream().sorted(Fit.OF_ONE_TABLE).toList()) {
            if (best.stream().noneMatch(fit::isOfSameTable)) {
                best.add(fit);
            }
        }
        best.sort(Fit.OF_TABLES);
        return best;
    }

    /** Other tables that the same rows fit just as well. */
    private static List<Fit> rivals(Fit top, List<Fit> best) {
        return best.stream().filter(fit -> !fit.isOfSameTable(top) && fit.overlaps(top) && fit.isAsGoodAs(top)).toList();
    }

    /** Other tables of which the same rows have more than one heading. */
    private static List<Fit> runnersUp(Fit top, List<Fit> best) {
        return best.stream().filter(fit -> fit != top && fit.overlaps(top) && fit.count() > 1).limit(MOST_RUNNERS_UP).toList();
    }

    /** Other bands that overlap and would be read as the same table just as well, but with other columns. */
    private static List<Fit> twins(Fit top, List<Fit> fits) {
        return fits.stream()
                .filter(fit -> fit != top && fit.isOfSameTable(top) && fit.overlaps(top) && fit.isTwinOf(top))
                .toList();
    }

    List<Match> matches() {
        return accepted.stream()
                .sorted(Comparator.comparingInt(chosen -> chosen.fit().candidate().firstRow()))
                .map(chosen -> MatchReport.of(chosen.fit(), chosen.repetitions()))
                .toList();
    }

    List<Recognition.Unrecognised> unrecognised() {
        if (!accepted.isEmpty()) {
            return refusals.stream().filter(Refusal::isSubstantial).map(refusal -> unrecognised(refusal.reason())).toList();
        }
        String reason = refusals.isEmpty() ? UnknownSheet.reason(candidates) : refusals.get(0).reason();
        return List.of(unrecognised(reason));
    }

    private Recognition.Unrecognised unrecognised(String reason) {
        List<Fit> closest = accepted.isEmpty() ? bestOfEachTable(all) : refusals.stream().map(Refusal::fit).toList();
        return new Recognition.Unrecognised(sheet, reason, closest.stream().limit(3).map(MissingColumns::of).map(MissingColumns::closest).toList());
    }
}
