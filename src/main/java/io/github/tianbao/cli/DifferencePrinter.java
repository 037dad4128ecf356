package io.github.tianbao.cli;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.difference.DecisionDifference;
import io.github.tianbao.check.difference.DecisionDifference.Changed;
import io.github.tianbao.check.difference.SumChange;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says for whom a new version of a pack changes what, those with another verdict first. */
final class DifferencePrinter {
    /** So many records whose values alone change show how; the rest are counted. */
    private static final int MOST_VALUES = 10;

    private final Session session;
    private final boolean all;
    private final DecimalFormat amount = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /** @param all whether to list every record however many there are */
    DifferencePrinter(Session session, boolean all) {
        this.session = session;
        this.all = all;
    }

    void print(Path file, DecisionDifference difference) {
        List<Changed> values = difference.otherValues();
        session.say("diff.file", file.getFileName(), difference.compared(), verdicts(difference), values.size());
        difference.otherVerdicts().forEach(this::print);
        values.stream().limit(all ? values.size() : MOST_VALUES).forEach(this::print);
        if (!all && values.size() > MOST_VALUES) {
            session.say("diff.more", values.size() - MOST_VALUES);
        }
        if (difference.onlyOld() + difference.onlyNew() > 0) {
            session.say("diff.only", difference.onlyOld(), difference.onlyNew());
        }
        difference.sums().forEach((name, sums) ->
                session.say("diff.sum", name, amount.format(sums.before()), amount.format(sums.after()), signed(sums), sums.unit()));
    }

    /** All files in one line, as it would stand in a report to the county head. */
    void summary(int files, DecisionDifference together) {
        session.say("diff.total", files, together.compared(), verdicts(together));
        together.sums().forEach((name, sums) -> session.say("diff.total.sum", name, signed(sums), sums.unit()));
    }

    /** How many verdicts change, and from what to what. */
    private String verdicts(DecisionDifference difference) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Verdict before : Verdict.values()) {
            difference.otherVerdicts().stream().filter(record -> record.before() == before)
                    .forEach(record -> kinds.merge(before.word() + " → " + record.after().word(), 1, Integer::sum));
        }
        String listed = kinds.entrySet().stream().map(kind -> kind.getKey() + " " + kind.getValue()).collect(Collectors.joining("，"));
        return session.messages().say(listed.isEmpty() ? "diff.verdicts.none" : "diff.verdicts", difference.otherVerdicts().size(), listed);
    }

    private String signed(SumChange sums) {
        BigDecimal change = sums.change();
        return (change.signum() > 0 ? "+" : "") + amount.format(change);
    }

    private void print(Changed record) {
        String verdict = record.changesVerdict() ? record.before().word() + " → " + record.after().word() : record.after().word();
        session.say("diff.record", record.sheet(), record.row(), record.label(), verdict + reasons(record), values(record.values()));
    }

    private String reasons(Changed record) {
        List<String> reasons = new ArrayList<>();
        add(reasons, "diff.gained", record.gained());
        add(reasons, "diff.lost", record.lost());
        return reasons.isEmpty() ? "" : "（" + String.join("；", reasons) + "）";
    }

    private void add(List<String> reasons, String key, Set<String> rules) {
        if (!rules.isEmpty()) {
            reasons.add(session.messages().say(key, String.join("、", rules)));
        }
    }

    private static String values(Map<String, DecisionDifference.Pair> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + shown(entry.getValue().before()) + " → " + shown(entry.getValue().after()))
                .collect(Collectors.joining("，"));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "—" : text;
    }
}
