package io.github.tianbao.render.earlier;

import io.github.tianbao.check.Verdict;
import io.github.tianbao.check.earlier.Appearance;
import io.github.tianbao.check.earlier.Duplicate;
import io.github.tianbao.check.earlier.Earlier;
import io.github.tianbao.check.earlier.Listed;
import io.github.tianbao.check.earlier.PeriodComparison;
import io.github.tianbao.check.earlier.RevisionComparison;
import io.github.tianbao.value.Quantity;
import io.github.tianbao.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was known before, as a tree of maps, lists and texts, and back. Files hold the tree as JSON, and templates see the same one as
 * 往期, so that whoever writes a template may look into the file.
 */
public final class EarlierTree {
    private static final Unit MONEY = Unit.of("元");

    private EarlierTree() {}

    /** The tree of one programme. */
    public static Map<String, Object> of(Earlier earlier) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("事项", earlier.programme());
        tree.put("上期", earlier.periods().stream().map(EarlierTree::of).toList());
        earlier.revision().ifPresent(revision -> tree.put("上次", of(revision)));
        tree.put("重复", listed(earlier.duplicates(), EarlierTree::of));
        return tree;
    }

    static List<Earlier> earlier(Object tree) {
        return Node.of(tree).list("往期", node -> new Earlier(node.text("事项"), node.list("上期", EarlierTree::period),
                node.optional("上次").map(EarlierTree::revision), listed(node.node("重复"), EarlierTree::duplicate)));
    }

    private static <T> Map<String, Object> listed(Listed<T> listed, Function<T, Object> each) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("数", listed.count());
        tree.put("列", listed.first().stream().map(each).toList());
        return tree;
    }

    private static <T> Listed<T> listed(Node node, Function<Node, T> each) {
        return new Listed<>(node.number("数"), node.list("列", each));
    }

    private static Map<String, Object> of(PeriodComparison period) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("乡镇", period.township());
        tree.put("上期", period.before());
        tree.put("本期", period.now());
        tree.put("上期数", counts(period.earlier()));
        tree.put("本期数", counts(period.later()));
        tree.put("合计", period.totals().stream().map(EarlierTree::of).toList());
        tree.put("新增", listed(period.entered(), EarlierTree::of));
        tree.put("退出", listed(period.left(), EarlierTree::of));
        tree.put("增减", listed(period.changed(), EarlierTree::of));
        tree.put("不变", period.unchanged());
        tree.put("不明", period.unknown());
        return tree;
    }

    private static PeriodComparison period(Node node) {
        return new PeriodComparison(node.text("乡镇"), node.text("上期"), node.text("本期"), counts(node.node("上期数")),
                counts(node.node("本期数")), node.list("合计", EarlierTree::total), listed(node.node("新增"), EarlierTree::appearance),
                listed(node.node("退出"), EarlierTree::appearance), listed(node.node("增减"), EarlierTree::change),
                node.number("不变"), node.number("不明"));
    }

    private static Map<String, Object> counts(Map<Verdict, Integer> counts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> tree.put(verdict.word(), count));
        return tree;
    }

    private static Map<Verdict, Integer> counts(Node node) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, node.number(verdict.word()));
        }
        return counts;
    }

    private static Map<String, Object> of(PeriodComparison.Total total) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("名", total.name());
        tree.put("上期", total.before().in(MONEY).text());
        tree.put("本期", total.now().in(MONEY).text());
        return tree;
    }

    private static PeriodComparison.Total total(Node node) {
        return new PeriodComparison.Total(node.text("名"), yuan(node.text("上期")), yuan(node.text("本期")));
    }

    private static Quantity yuan(String text) {
        return new Quantity(new BigDecimal(text.substring(0, text.length() - MONEY.symbol().length())), MONEY);
    }

    private static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values()).filter(verdict -> verdict.word().equals(word)).findFirst().orElseThrow(
                () -> new IllegalArgumentException(word));
    }

    private static Map<String, Object> of(PeriodComparison.Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("本期", of(change.now()));
        tree.put("不同", change.differences().stream().map(EarlierTree::of).toList());
        return tree;
    }

    private static PeriodComparison.Change change(Node node) {
        return new PeriodComparison.Change(appearance(node.node("本期")), node.list("不同", EarlierTree::difference));
    }

    private static Map<String, Object> of(PeriodComparison.Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("项", difference.what());
        tree.put("上期", difference.before());
        tree.put("本期", difference.now());
        return tree;
    }

    private static PeriodComparison.Difference difference(Node node) {
        return new PeriodComparison.Difference(node.text("项"), node.text("上期"), node.text("本期"));
    }

    private static Map<String, Object> of(Appearance row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("称呼", row.label());
        tree.put("标识", row.key());
        tree.put("文件", row.file());
        tree.put("工作表", row.sheet());
        tree.put("行号", row.row());
        tree.put("结论", row.verdict().word());
        Map<String, Object> amounts = new LinkedHashMap<>();
        row.amounts().forEach((name, amount) -> amounts.put(name, amount.in(MONEY).text()));
        tree.put("金额", amounts);
        return tree;
    }

    private static Appearance appearance(Node node) {
        Map<String, Quantity> amounts = new TreeMap<>();
        node.node("金额").values().forEach((name, text) -> amounts.put((String) name, yuan((String) text)));
        return new Appearance(node.text("称呼"), node.text("标识"), node.text("文件"), node.text("工作表"), node.number("行号"),
                verdict(node.text("结论")), amounts);
    }

    private static Map<String, Object> of(RevisionComparison revision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("次", revision.revision());
        tree.put("文件", revision.file());
        tree.put("日期", revision.arrived().toString());
        tree.put("已改正", listed(revision.cured(), EarlierTree::of));
        tree.put("新出现", listed(revision.fresh(), EarlierTree::of));
        tree.put("仍存在", listed(revision.remaining(), EarlierTree::of));
        return tree;
    }

    private static RevisionComparison revision(Node node) {
        return new RevisionComparison(node.number("次"), node.text("文件"), LocalDate.parse(node.text("日期")),
                listed(node.node("已改正"), EarlierTree::remark), listed(node.node("新出现"), EarlierTree::remark),
                listed(node.node("仍存在"), EarlierTree::remark));
    }

    private static Map<String, Object> of(RevisionComparison.Remark remark) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("规则", remark.rule());
        tree.put("级别", remark.severity());
        tree.put("工作表", remark.sheet());
        tree.put("行号", remark.row());
        tree.put("称呼", remark.label());
        tree.put("说明", remark.message());
        return tree;
    }

    private static RevisionComparison.Remark remark(Node node) {
        return new RevisionComparison.Remark(node.text("规则"), node.text("级别"), node.text("工作表"), node.number("行号"),
                node.text("称呼"), node.text("说明"));
    }

    private static Map<String, Object> of(Duplicate duplicate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("本表", of(duplicate.here()));
        tree.put("别处", duplicate.elsewhere().stream().map(EarlierTree::of).toList());
        return tree;
    }

    private static Duplicate duplicate(Node node) {
        return new Duplicate(appearance(node.node("本表")), node.list("别处", EarlierTree::elsewhere));
    }

    private static Map<String, Object> of(Duplicate.Elsewhere elsewhere) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("事项", elsewhere.programme());
        tree.put("乡镇", elsewhere.township());
        tree.put("期", elsewhere.period());
        tree.put("在", of(elsewhere.there()));
        return tree;
    }

    private static Duplicate.Elsewhere elsewhere(Node node) {
        return new Duplicate.Elsewhere(node.text("事项"), node.text("乡镇"), node.text("期"), appearance(node.node("在")));
    }
}
