package io.github.tianbao.render.template;

import io.github.tianbao.check.Assessment;
import io.github.tianbao.check.RecordAssessment;
import io.github.tianbao.check.TableAssessment;
import io.github.tianbao.check.Verdict;
import io.github.tianbao.programme.NoticeListSpec;
import io.github.tianbao.programme.OutputSpec;
import io.github.tianbao.value.YesNo;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** Who is posted for the public to see (公示集): the records or households that pass and are such as the pack says (当). */
final class Posted {
    private final Assessment assessment;
    private final NoticeListSpec list;

    Posted(Assessment assessment, NoticeListSpec list) {
        this.assessment = assessment;
        this.list = list;
    }

    /** In sheet order; {@code all} are the records of the submission, {@code sources} those of each table. */
    List<RecordView> among(RecordViews all, Function<TableAssessment, RecordSource> sources) {
        if (list.each() == OutputSpec.Each.GROUP) {
            return assessment.tables().stream().flatMap(table -> table.groups().stream()
                    .filter(group -> isPosted(table, group.whole(), group.whole().verdict())).map(sources.apply(table)::viewOf)).toList();
        }
        return list.when().isEmpty() ? all.with(Verdict.PASS) : all.chosen(positions()::get);
    }

    private BitSet positions() {
        BitSet posted = new BitSet();
        int position = 0;
        for (TableAssessment table : assessment.tables()) {
            for (int index = 0; index < table.records().size(); index++) {
                posted.set(position++, isPosted(table, table.records().get(index), table.verdict(index)));
            }
        }
        return posted;
    }

    private boolean isPosted(TableAssessment table, RecordAssessment record, Verdict verdict) {
        return verdict == Verdict.PASS
                && list.when().map(when -> when.evaluate(assessment.environment(table, record)) == YesNo.YES).orElse(true);
    }
}
