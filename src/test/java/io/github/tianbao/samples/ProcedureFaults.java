package io.github.tianbao.samples;

import java.util.List;

/** Postings, order of steps, filing and yearly inspection: R13, R14, R15, R16, R21, R22. */
record ProcedureFaults(Baseline baseline) {

    List<Entry> entries() {
        return List.of(
                baseline.entry("R13：乡镇公示少一个工作日").with("乡镇公示止", Typed.day(2022, 10, 12)),
                baseline.entry("R14：县级公示少一个工作日").with("县级公示止", Typed.day(2022, 10, 26)),
                baseline.entry("R14b：网站公示少两个工作日").with("网站公示止", Typed.day(2022, 10, 25)),
                baseline.entry("R15：批准超期一天").with("批准日期", Typed.day(2022, 10, 28)),
                baseline.entry("R15b：县级公示10月14日才起，期满已是10月28日").with("县级公示起", Typed.day(2022, 10, 14))
                        .with("网站公示起", Typed.day(2022, 10, 14)).commented("县级公示起", "等网站排期")
                        .without("县级公示止", "网站公示止", "批准日期", "中心备案日期", "人社备案日期", "财政备案日期", "起发月份", "年检日期", "年检情况"),
                baseline.entry("R16：公示未满就批准").with("批准日期", Typed.day(2022, 10, 26)),
                baseline.entry("R16b：初审早于受理").with("初审日期", Typed.day(2022, 8, 1)),
                baseline.entry("R16c：乡镇公示未满就县级公示").with("县级公示起", Typed.day(2022, 10, 12)).without("县级审核日期"),
                baseline.entry("R21b：没有报县财政局备案").without("财政备案日期"),
                baseline.entry("R21：备案早于批准").with("人社备案日期", Typed.day(2022, 10, 20)),
                baseline.entry("R22：2023年没有年检").without("年检日期", "年检情况"),
                baseline.entry("R22：年检不合格").with("年检情况", "不合格"));
    }
}
