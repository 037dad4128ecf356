package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.recognition.SheetHeadings.ColumnHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a header that came close is not accepted, if it is not.
 *
 * @param rivals     other tables that the same rows fit just as well
 * @param twins      other bands of rows that would do just as well, with other columns
 * @param runnersUp  other tables that the same rows come close to, best first
 */
record Refusal(Fit fit, List<Fit> rivals, List<Fit> twins, List<Fit> runnersUp) {
    boolean isNeeded() {
        return !fit.isAcceptable() || !rivals.isEmpty() || !twins.isEmpty();
    }

    /** Whether so much was recognised that a person should hear of it even though other tables of the sheet were accepted. */
    boolean isSubstantial() {
        int required = (int) fit.table().fields().stream().filter(field -> field.columnRequired()).count();
        return fit.count() >= 2 && fit.missingRequired().size() * 2 <= required;
    }

    String reason() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Wording.rows(fit.candidate()) + "看到的表头是：" + Wording.headings(fit.candidate()) + "。");
        if (!fit.isAcceptable()) {
            sentences.add("最接近的事项是" + Wording.table(fit) + "，" + whyNotAccepted());
            runnersUp.forEach(next -> sentences.add(Wording.table(next) + next.count() + "个表头对得上，" + lack(next) + "。"));
        } else if (!rivals.isEmpty()) {
            sentences.add(rivalry());
        } else {
            sentences.add(twinship());
        }
        return String.join("", sentences);
    }

    private static String lack(Fit next) {
        MissingColumns missing = MissingColumns.of(next);
        return missing.isEmpty() ? "必须有的列不缺" : "缺少" + missing.names();
    }

    private String whyNotAccepted() {
        Map<String, List<ColumnHeading>> contested = fit.assignment().contested();
        if (!contested.isEmpty()) {
            return contested.entrySet().stream().map(Refusal::dispute).collect(Collectors.joining())
                    + "请只留一列，或者改掉另一列的表头，再重新报送。";
        }
        if (!fit.missingRequired().isEmpty()) {
            return "但缺少必须有的列：" + MissingColumns.of(fit).sentence() + "。请照这些名称改好表头，再重新报送。";
        }
        return "但只有一个表头对得上，不能确定。请检查表头。";
    }

    private static String dispute(Map.Entry<String, List<ColumnHeading>> contested) {
        return "但" + contested.getValue().stream().map(Wording::column).collect(Collectors.joining("和"))
                + "都像是“" + contested.getKey() + "”，分不清用哪一列。";
    }

    private String rivalry() {
        List<Fit> equals = new ArrayList<>(List.of(fit));
        equals.addAll(rivals);
        List<String> hints = equals.stream().flatMap(one -> one.table().titleWords().stream().limit(1)).distinct().toList();
        String advice = hints.isEmpty() ? "请在标题里写明是哪个事项" : "请在表的标题里写明事项，例如写上" + Wording.quoted(hints).replace("、", "或");
        return "它同样符合" + equals.stream().map(Wording::table).collect(Collectors.joining("和")) + "，分不清是哪一个。" + advice + "，再重新报送。";
    }

    private String twinship() {
        return "但" + Wording.rows(twins.get(0).candidate()) + "也像是" + Wording.table(fit)
                + "的表头，而且对应的列不同，分不清以哪几行为准。请只留一处表头，再重新报送。";
    }
}
