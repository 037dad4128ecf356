package io.github.tianbao.programme.recognition;

import io.github.tianbao.programme.HeadingCandidate;
import java.util.Comparator;
import java.util.List;

/** Says what was seen on a sheet on which no heading is known. */
final class UnknownSheet {
    private UnknownSheet() {}

    static String reason(List<HeadingCandidate> candidates) {
        return candidates.stream()
                .max(Comparator.comparingDouble(HeadingCandidate::layoutScore)
                        .thenComparing(HeadingCandidate::firstRow, Comparator.reverseOrder()))
                .map(candidate -> "没有看到任何认识的表头；最像表头的是" + Wording.rows(candidate) + "：" + Wording.headings(candidate)
                        + "。如果这里有要报送的表，请检查表头；如果只是说明，不用处理。")
                .orElse("没有看到表格，只有文字，已跳过。如果这里有要报送的表，请加上表头。");
    }
}
