package io.github.tianbao.samples;

import java.util.List;

/** What proves the person and the years: R05, R06, R06b, R07, R07b, R07c, R18. */
record EvidenceFaults(Baseline baseline) {
    private static final List<String> FIVE = List.of("公社时任领导", "畜牧部门业务负责人", "原单位负责人", "同期固定职工", "会计");

    List<Entry> entries() {
        return List.of(
                baseline.entry("R05、R06：有录用文件，没有任何档案材料").without("档案材料", "原始档案份数"),
                baseline.entry("R06：只有奖状，证明不了工龄").with("档案材料", "表彰奖励证书").with("原始档案份数", Typed.figure(1))
                        .commented("档案材料", "奖状是1982年发的"),
                baseline.entry("R06b：报了九年，工资表只有四年").with("佐证年限", Typed.figure(4)),
                baseline.witnessed(FIVE, "边界：五名证明人、一份原始档案"),
                baseline.witnessed(FIVE.subList(0, 4), "R07：只有四名证明人"),
                baseline.witnessed(FIVE, "R07：五名证明人，没有原始档案").with("原始档案份数", Typed.figure(0)),
                repeated(),
                baseline.witnessed(FIVE, "R07b：少写一名证明人的身份").with("证明人类别", String.join("、", FIVE.subList(0, 4))),
                baseline.witnessed(FIVE, "R07c：有一名证明人是邻居")
                        .with("证明人类别", String.join("、", FIVE.subList(0, 4)) + "、邻居"),
                baseline.entry("R18：与下一行同一卷号").with("卷号", "2022-017甲"),
                baseline.entry("R18：与上一行同一卷号").with("卷号", "2022-017甲"));
    }

    private Entry repeated() {
        String twice = baseline.newName();
        return baseline.witnessed(FIVE, "R07：一名证明人写了两次")
                .with("证明人", String.join("、", twice, baseline.newName(), baseline.newName(), baseline.newName(), twice));
    }
}
